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
  activity: MessageContent;
}

/** What a message says. `replyToId` is the message its thread began with, in a channel. */
interface MessageContent extends Record<string, unknown> {
  from: { id: string; name: string };
  replyToId?: string;
}

/** What happens in a conversation while somebody looks. */
type ConversationEvent =
  | { kind: 'activity'; stored: StoredActivity }
  | { kind: 'deleted'; id: string }
  | { kind: 'typing'; from: { id: string; name: string } };

const readActivity = (row: Row): StoredActivity => ({
  id: String(row.id),
  conversationId: String(row.conversation_id),
  timestamp: String(row.timestamp),
  updatedAt: row.updated_at === null ? null : String(row.updated_at),
  // Only this file writes activities.
  activity: JSON.parse(String(row.activity)) as MessageContent,
});

const readConversation = (row: Row): Conversation => ({
  id: String(row.id),
  // Only ensureConversation writes these columns.
  kind: row.kind as Conversation['kind'],
  name: String(row.name),
  members: JSON.parse(String(row.members)) as string[],
});

const TABLES = `
  CREATE TABLE IF NOT EXISTS channel_conversations (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, members TEXT NOT NULL, installed INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE IF NOT EXISTS channel_rosters (conversation_id TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS channel_activities (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, conversation_id TEXT NOT NULL,
    timestamp TEXT NOT NULL, updated_at TEXT, activity TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS channel_activities_conversation ON channel_activities (conversation_id, number);
`;

/** Conversations and their messages, kept in the database file; tells listeners of each message. */
export class ChannelStore {
  private readonly events = new EventEmitter().setMaxListeners(0);

  constructor(
    private readonly database: Database,
    private readonly clock: () => Date,
  ) {
    database.exec(TABLES);
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

  /** Whether the bot has been told that the app is installed there. */
  isInstalled(id: string): boolean {
    return this.database.first('SELECT installed FROM channel_conversations WHERE id = ?', id)?.installed === 1;
  }

  markInstalled(id: string): void {
    this.database.run('UPDATE channel_conversations SET installed = 1 WHERE id = ?', id);
  }

  /** Lets the bot into a conversation; until then it can neither read nor write there. */
  letBotIn(id: string): void {
    this.database.run('INSERT OR IGNORE INTO channel_rosters (conversation_id) VALUES (?)', id);
  }

  hasBot(id: string): boolean {
    return this.database.first('SELECT 1 FROM channel_rosters WHERE conversation_id = ?', id) !== undefined;
  }

  /** Keeps a new message and gives it an id that looks like Teams' own: milliseconds, never twice. */
  add(conversationId: string, activity: MessageContent): StoredActivity {
    const now = this.clock();
    const last = this.database.first('SELECT MAX(CAST(id AS INTEGER)) AS last FROM channel_activities')?.last;
    const id = String(Math.max(Number(last ?? 0) + 1, now.getTime()));
    this.database.run(
      'INSERT INTO channel_activities (id, conversation_id, timestamp, activity) VALUES (?, ?, ?, ?)',
      ...[id, conversationId, now.toISOString(), JSON.stringify({ ...activity, id })],
    );
    return this.tell(id);
  }

  /** Replaces a message's content; who wrote it and its thread stay. */
  update(stored: StoredActivity, content: Record<string, unknown>): StoredActivity {
    const { from, replyToId } = stored.activity;
    const activity = { ...content, id: stored.id, from, replyToId };
    this.database.run(
      'UPDATE channel_activities SET activity = ?, updated_at = ? WHERE id = ?',
      ...[JSON.stringify(activity), this.clock().toISOString(), stored.id],
    );
    return this.tell(stored.id);
  }

  remove({ id, conversationId }: StoredActivity): void {
    this.database.run('DELETE FROM channel_activities WHERE id = ?', id);
    this.emit(conversationId, { kind: 'deleted', id });
  }

  /** A message of a conversation. */
  activity(conversationId: string, id: string): StoredActivity | undefined {
    const row = this.database.first(
      'SELECT * FROM channel_activities WHERE id = ? AND conversation_id = ?',
      ...[id, conversationId],
    );
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

  /** Shows that somebody writes; nothing of it is kept. */
  showTyping(conversationId: string, from: { id: string; name: string }): void {
    this.emit(conversationId, { kind: 'typing', from });
  }

  /** Tells of everything that happens in a conversation; returns how to stop. */
  listen(conversationId: string, listener: (event: ConversationEvent) => void): () => void {
    this.events.on(conversationId, listener);
    return () => this.events.off(conversationId, listener);
  }

  private emit(conversationId: string, event: ConversationEvent): void {
    this.events.emit(conversationId, event);
  }

  private tell(id: string): StoredActivity {
    const row = this.database.first('SELECT * FROM channel_activities WHERE id = ?', id);
    if (!row) throw new Error(`message ${id} vanished while it was written`);
    const stored = readActivity(row);
    this.emit(stored.conversationId, { kind: 'activity', stored });
    return stored;
  }
}
