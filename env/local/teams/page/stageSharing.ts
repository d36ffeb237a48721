/** What everybody at the meeting sees on its stage. */
export interface StageState {
  shown: boolean;
  /** The address that a tab shared; undefined for the app's own meeting tab. */
  address?: string;
  /** Who shares it; undefined before anybody has changed it. */
  by?: string;
}

const FIRST: StageState = { shown: true };

/** Reads what a window has written; anything else is as at the start. */
export function readStage(text: string | null): StageState {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null || typeof Reflect.get(kept, 'shown') !== 'boolean') return FIRST;
    const { shown, address, by } = kept as Record<string, unknown>;
    return {
      shown: shown === true,
      ...(typeof address === 'string' ? { address } : {}),
      ...(typeof by === 'string' ? { by } : {}),
    };
  } catch {
    return FIRST;
  }
}

/** Whether an address may be shown on the stage: the app's own pages only. */
export function mayShow(address: string, appOrigin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === appOrigin;
}
