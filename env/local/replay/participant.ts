import type { Person } from '../seed/people';
import { fillCard, findCard, type Json, type SubmittedCard } from './readCard';

/** Where the product and the local Teams are reached. */
export interface Places {
  product: string;
  microsoft365: string;
}

/** Whom Teams knows. */
interface Named {
  name: string;
  objectId: string;
}

interface Message {
  id: string;
  attachments?: { content: Json }[];
}

async function readJson<T>(response: Response, what: string): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${what}: ${response.status} ${text.slice(0, 500)}`);
  // The caller names the shape of the answer it asked for.
  return JSON.parse(text) as T;
}

/** One person at the meeting, who does everything through the product's own doors: the tab's API and cards in the channel. */
export class Participant<P extends Named = Person> {
  private token: Promise<string> | undefined;

  constructor(
    readonly person: P,
    private readonly places: Places,
    private readonly channel: string,
  ) {}

  /** A call to the tabs' API with this person's signed token. */
  async api<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    this.token ??= this.signIn();
    const response = await fetch(`${this.places.product}${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return readJson<T>(response, `${this.person.name}: ${method} ${path}`);
  }

  /** A file from the tabs' API. */
  async file(path: string): Promise<Uint8Array> {
    this.token ??= this.signIn();
    const headers = { authorization: `Bearer ${await this.token}` };
    const response = await fetch(`${this.places.product}${path}`, { headers });
    if (!response.ok) throw new Error(`${this.person.name}: ${path}: ${response.status} ${await response.text()}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Opens the newest card about a subject in the channel, gives the wanted answers (and a comment) and sends them. Returns the card that comes back. */
  async answerCard(subject: string, wanted: readonly string[], comment?: string): Promise<Json> {
    const message = await this.newestCard(subject);
    const refresh = findCard(message.card, (node) => node.verb === 'vote.view');
    if (!refresh) throw new Error(`The card about ${subject} cannot be opened`);
    const form = await this.invoke(message.id, { action: refresh, trigger: 'automatic' });
    return this.invoke(message.id, { action: fillCard(form, wanted, comment), trigger: 'manual' });
  }

  /** How many cards about a subject the channel holds. */
  async countCards(subject: string): Promise<number> {
    return (await this.messages()).filter((one) => this.isAbout(one, subject)).length;
  }

  private async signIn(): Promise<string> {
    const { token } = await this.teams<{ token: string }>('/teams/api/token', {});
    return token;
  }

  private async teams<T>(path: string, body: Json): Promise<T> {
    const response = await fetch(`${this.places.microsoft365}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ objectId: this.person.objectId, ...body }),
    });
    return readJson<T>(response, `${this.person.name}: ${path}`);
  }

  private async invoke(activityId: string, invoke: { action: SubmittedCard; trigger: string }): Promise<Json> {
    const path = `/teams/api/conversations/${encodeURIComponent(this.channel)}/invoke`;
    const answer = await this.teams<{ statusCode: number; value: Json }>(path, { activityId, ...invoke });
    if (answer.statusCode !== 200) throw new Error(`${this.person.name}: the card answered ${answer.statusCode}`);
    return answer.value;
  }

  private async messages(): Promise<Message[]> {
    const address = `${this.places.microsoft365}/teams/api/conversations/${encodeURIComponent(this.channel)}/activities`;
    const response = await fetch(`${address}?objectId=${this.person.objectId}`);
    return (await readJson<{ activities: Message[] }>(response, 'the channel')).activities;
  }

  private isAbout(message: Message, subject: string): boolean {
    // In a card's data the key stands as JSON, in its deep link as encoded JSON.
    return JSON.stringify(message.attachments ?? [])
      .replaceAll('%22', '"')
      .includes(`"${subject}"`);
  }

  private async newestCard(subject: string): Promise<{ id: string; card: Json }> {
    const found = (await this.messages()).filter((one) => this.isAbout(one, subject)).at(-1);
    const card = found?.attachments?.[0]?.content;
    if (!found || !card) throw new Error(`There is no card about ${subject} in the channel`);
    return { id: found.id, card };
  }
}
