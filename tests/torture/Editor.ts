import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../../env/local/replay/readCard';
import type { Client } from './Client';

/** The part of a risk that is edited. */
export interface EditedRow {
  key: string;
  eTag: string;
  action?: string | null;
}

/** Somebody who changes one risk again and again, and remembers what was told to be saved. */
export class Editor {
  /** The last that was told to be saved, and everything that was tried after it. */
  saved: string | null = null;
  private tried: string[] = [];
  edits = 0;
  acknowledged = 0;

  constructor(
    private readonly client: Client,
    readonly risk: string,
    /** The risk as SharePoint itself has it, past the product. */
    private readonly stored: (risk: string) => Promise<EditedRow | undefined>,
  ) {}

  async edit(): Promise<void> {
    const row = await this.read();
    if (!row) return;
    this.edits += 1;
    const action = `Åtgärd ${this.edits}`;
    this.tried.push(action);
    const body = { changes: { action } };
    const told = await this.client.api<Json>('PATCH', `/api/lists/risks/items/${this.risk}`, {
      body,
      ifMatch: row.eTag,
    });
    if (told === 'lost' || told.status !== 200) return;
    this.acknowledged += 1;
    this.saved = action;
    this.tried = [];
  }

  /** Whether what was told to be saved stands in SharePoint, or something that was sent after it. */
  async isLost(): Promise<boolean> {
    return !this.stands(await this.stored(this.risk));
  }

  /** Whether what stands is still not what the product shows after a minute. */
  async isHidden(): Promise<boolean> {
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(500)) {
      if (this.stands(await this.read())) return false;
    }
    return true;
  }

  private stands(row: EditedRow | undefined): boolean {
    if (this.saved === null) return true;
    return row !== undefined && (row.action === this.saved || this.tried.includes(String(row.action)));
  }

  private async read(): Promise<EditedRow | undefined> {
    const answer = await this.client.api<{ item?: EditedRow }>('GET', `/api/lists/risks/items/${this.risk}`);
    return answer === 'lost' || answer.status !== 200 ? undefined : answer.body.item;
  }
}
