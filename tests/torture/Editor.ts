import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../../env/local/replay/readCard';
import type { Client } from './Client';

interface Row {
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

  /** Whether what was told to be saved stands, or something that was sent after it. */
  async isLost(): Promise<boolean> {
    if (this.saved === null) return false;
    // A process that has not yet seen it may answer for a while.
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(500)) {
      const row = await this.read();
      if (row && (row.action === this.saved || this.tried.includes(String(row.action)))) return false;
    }
    return true;
  }

  private async read(): Promise<Row | undefined> {
    const answer = await this.client.api<{ item?: Row }>('GET', `/api/lists/risks/items/${this.risk}`);
    return answer === 'lost' || answer.status !== 200 ? undefined : answer.body.item;
  }
}
