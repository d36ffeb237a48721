import { EventEmitter } from 'node:events';
import type { Database, Row } from '../../sqlite';

/** A conversation in Teams. */
export interface Conversation {
  id: string;
  kind: 'channel' | 'personal' | 'meeting';
  name: string;
  /** Object ids of its members, besides the bot. */
  members: string[];
}

/** A message as it is kept: what was sent, by whom and when. */
export interface StoredActivity {
  id: string;
  conversationId: string;
  timestamp: string;
  updatedAt: string | null;
  activity: Record<string, unknown>;
}

const readActivity = (row: Row): StoredActivity => ({
  id: String(row.id),
  conversationId: String(row.conversation_id),
  timestamp: String(row.timestamp),
  updatedAt: row.updated_at === null ? null : String(row.updated_at),
  // Only this file writes activities.
  activity: JSON.parse(String(row.activity)) as Record<string, unknown>,
});

const readConversation = (row: Row): Conversation => ({
  id: String(row.id),
  kind: row.kind as Conversation['kind'],
  name: String(row.name),
  members: JSON.parse(String(row.members)) as string[],
});

/** Conversations and their messages, kept in the database file; tells listeners of each message. */
export class ChannelStore {
  private readonly changes = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly database: Database,
    private readonly clock: () => Date,
  ) {
    database.exec(`
      CREATE TABLE IF NOT EXISTS channel_conversations (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, members TEXT NOT NULL, installed INTEGER NOT NULL DEFAULT 0
      );
      CREATE TABLE IF NOT EXISTS channel_activities (
        number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, conversation_id TEXT NOT NULL,
        timestamp TEXT NOT NULL, updated_at TEXT, activity TEXT NOT NULL
      );
      CREATE INDEX IF NOT EXISTS channel_activities_conversation ON channel_activities (conversation_id, number);
    `);
  }

  /** Adds a conversation, or renews its name and members. */
  ensureConversation({ id, kind, name, members }: Conversation): void {
    this.database.run(
      `INSERT INTO channel_conversations (id, kind, name, members) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, members = excluded.members`,
      ...[id, kind, name, JSON.stringify(members)],
    );
  }

  conversations(): Conversation[] {
    return this.database.all('SELECT * FROM channel_conversations ORDER BY rowid').map(readConversation);
  }

  conversation(id: string): Conversation | undefined {
    const row = this.database.first('SELECT * FROM channel_conversations WHERE id = ?', id);
    return row && readConversation(row);
  }

  isInstalled(id: string): boolean {
    return this.database.first('SELECT installed FROM channel_conversations WHERE id = ?', id)?.installed === 1;
  }

  markInstalled(id: string): void {
    this.database.run('UPDATE channel_conversations SET installed = 1 WHERE id = ?', id);
  }

  /** Keeps a new message and gives it an id that looks like Teams' own: milliseconds, never twice. */
  add(conversationId: string, activity: Record<string, unknown>): StoredActivity {
    const timestamp = this.clock().toISOString();
    const last = Number(
      this.database.first('SELECT MAX(CAST(id AS INTEGER)) AS last FROM channel_activities')?.last ?? 0,
    );
    const id = String(Math.max(last + 1, this.clock().getTime()));
    this.database.run(
      'INSERT INTO channel_activities (id, conversation_id, timestamp, activity) VALUES (?, ?, ?, ?)',
      ...[id, conversationId, timestamp, JSON.stringify({ ...activity, id })],
    );
    return this.tell(id);
  }

  /** Replaces a message's content; undefined when there is no such message. */
  update(id: string, activity: Record<string, unknown>): StoredActivity | undefined {
    const { changes } = this.database.run(
      'UPDATE channel_activities SET activity = ?, updated_at = ? WHERE id = ?',
      ...[JSON.stringify({ ...activity, id }), this.clock().toISOString(), id],
    );
    return changes === 0 ? undefined : this.tell(id);
  }

  remove(id: string): boolean {
    return this.database.run('DELETE FROM channel_activities WHERE id = ?', id).changes > 0;
  }

  activity(id: string): StoredActivity | undefined {
    const row = this.database.first('SELECT * FROM channel_activities WHERE id = ?', id);
    return row && readActivity(row);
  }

  /** The latest messages of a conversation, oldest first. */
  activities(conversationId: string, limit = 200): StoredActivity[] {
    return this.database
      .all(
        'SELECT * FROM (SELECT * FROM channel_activities WHERE conversation_id = ? ORDER BY number DESC LIMIT ?) ORDER BY number',
        ...[conversationId, limit],
      )
      .map(readActivity);
  }

  /** Tells of every new or changed message of a conversation; returns how to stop. */
  listen(conversationId: string, listener: (activity: StoredActivity) => void): () => void {
    this.changes.on(conversationId, listener);
    return () => this.changes.off(conversationId, listener);
  }

  private tell(id: string): StoredActivity {
    const stored = this.activity(id);
    if (!stored) throw new Error(`message ${id} vanished while it was written`);
    this.changes.emit(stored.conversationId, stored);
    return stored;
  }
}
