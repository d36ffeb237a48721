import { fillCard, findCard, type Json } from '../../env/local/replay/readCard';
import type { Person } from '../../env/local/seed/people';
import { CHANNEL } from '../../env/local/teams/server/places';

/** An answer, or `lost` when none came in time: the client has given up on it. */
export type Outcome<T> = { status: number; body: T } | 'lost';

interface Places {
  product: string;
  microsoft365: string;
}

const PATIENCE_MS = 12_000;

/** A person's Teams: calls that give up, and are tried again by whoever holds it. */
export class Client {
  private token: string | undefined;

  constructor(
    readonly person: Person,
    private readonly places: Places,
  ) {}

  async api<T = Json>(
    method: string,
    path: string,
    ask: { body?: unknown; ifMatch?: string } = {},
  ): Promise<Outcome<T>> {
    this.token ??= await this.signIn();
    const headers = {
      authorization: `Bearer ${this.token}`,
      'content-type': 'application/json',
      ...(ask.ifMatch ? { 'if-match': ask.ifMatch } : {}),
    };
    const body = ask.body === undefined ? {} : { body: JSON.stringify(ask.body) };
    return send<T>(`${this.places.product}${path}`, { method, headers, ...body });
  }

  /** The person's own card about a subject, opened and answered; what comes back is the receipt. */
  async answerCard(subject: string, wanted: readonly string[], comment: string): Promise<Outcome<Json>> {
    const message = (await this.cards(subject)).at(-1);
    const refresh = message && findCard(message.card, (node) => node.verb === 'vote.view');
    if (!message || !refresh) return 'lost';
    const form = await this.invoke(message.id, refresh, 'automatic');
    if (form === 'lost' || form.status !== 200) return form;
    const choices = findCard(form.body, (node) => node.type === 'Input.ChoiceSet');
    // The receipt is shown first to whoever has voted; its button opens the form.
    const change = findCard(form.body, (node) => node.verb === 'vote.change');
    const opened = choices || !change ? form : await this.invoke(message.id, change, 'manual');
    if (opened === 'lost' || opened.status !== 200) return opened;
    try {
      return await this.invoke(message.id, fillCard(opened.body, wanted, comment), 'manual');
    } catch {
      // A card without a form: the vote is not open to this person now.
      return opened;
    }
  }

  async cards(subject: string): Promise<{ id: string; card: Json }[]> {
    const path = `/teams/api/conversations/${encodeURIComponent(CHANNEL.id)}/activities?objectId=${this.person.objectId}`;
    const answer = await send<{ activities?: { id: string; attachments?: { content: Json }[] }[] }>(
      `${this.places.microsoft365}${path}`,
      { method: 'GET' },
    );
    if (answer === 'lost') return [];
    return (answer.body.activities ?? []).flatMap(({ id, attachments }) => {
      const card = attachments?.[0]?.content;
      return card && JSON.stringify(card).replaceAll('%22', '"').includes(`"${subject}"`) ? [{ id, card }] : [];
    });
  }

  private async invoke(activityId: string, action: Json, trigger: string): Promise<Outcome<Json>> {
    const answer = await this.teams<{ statusCode?: number; value?: Json }>(
      `conversations/${encodeURIComponent(CHANNEL.id)}/invoke`,
      { activityId, action, trigger },
    );
    if (answer === 'lost' || answer.status >= 500 || !answer.body.value) return 'lost';
    return { status: answer.body.statusCode ?? answer.status, body: answer.body.value };
  }

  private async signIn(): Promise<string> {
    const answer = await this.teams<{ token?: string }>('token', {});
    if (answer === 'lost' || !answer.body.token) throw new Error(`${this.person.name} could not sign in`);
    return answer.body.token;
  }

  private teams<T>(path: string, body: Json): Promise<Outcome<T>> {
    return send<T>(`${this.places.microsoft365}/teams/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ objectId: this.person.objectId, ...body }),
    });
  }
}

async function send<T>(url: string, request: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
    const body: unknown = JSON.parse(await response.text());
    // The caller names the shape of the answer that it asked for.
    return { status: response.status, body: body as T };
  } catch {
    // No answer, half of one, or a gateway's page: whether it was done is not known.
    return 'lost';
  }
}
