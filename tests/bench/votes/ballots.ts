import { randomUUID } from 'node:crypto';
import type { Identity } from '../../../env/local/identity/registerIdentity';
import type { LocalSettings } from '../../../env/local/settings';
import { CHANNEL, TEAM } from '../../../env/local/teams/server/places';
import type { BenchVoter } from './crowd';

/** What is answered to one question, from which revision. */
export interface Answered {
  question: string;
  answer: string;
  revision: number;
}

/** How long (ms) it took until the person was told, and whether it was yes. */
export interface Told {
  took: number;
  isYes: boolean;
}

/** One person's answer, sent. Throws when it was refused. */
export type Send = (voter: BenchVoter, answered: Answered) => Promise<Told>;

interface Places {
  settings: LocalSettings;
  identity: Identity;
  /** Where it is sent to. */
  url: string;
}

async function timed(url: string, request: RequestInit, isYes: (answer: string) => boolean): Promise<Told> {
  const start = performance.now();
  const response = await fetch(url, request);
  const text = await response.text();
  const took = performance.now() - start;
  // Whoever is told in time that it is not known yet has been answered, but not with yes.
  if (!response.ok && response.status !== 503) throw new Error(`${response.status} ${text.slice(0, 300)}`);
  return { took, isYes: isYes(text) };
}

const json = (token: string) => ({ 'content-type': 'application/json', authorization: `Bearer ${token}` });

/** By tab, with a token of one's own. */
export async function byTab({ identity, url }: Places, voters: readonly BenchVoter[]): Promise<Send> {
  const tokens = new Map<BenchVoter, string>();
  for (const voter of voters) tokens.set(voter, await identity.issueTabToken(voter));
  return (voter, { question, answer, revision }) => {
    const body = JSON.stringify({ vote: 'D1', revision, answers: [{ question, answer }] });
    const request = { method: 'POST', headers: json(tokens.get(voter) ?? ''), body };
    return timed(`${url}/api/ballots`, request, (told) => told.includes(`"revision":${revision + 1}`));
  };
}

/** By card, as Teams sends the press of a button; `data` is what the form packs. */
export async function byCard(
  { settings, identity, url }: Places,
  data: (answered: Answered) => Record<string, string>,
  isYes: (told: string) => boolean,
): Promise<Send> {
  const serviceUrl = `${settings.microsoft365Url}/channel/`;
  const token = await identity.issueChannelToken(serviceUrl);
  const { tenantId, botId } = settings;
  return ({ objectId, name }, answered) => {
    const activity = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      id: `f:${randomUUID()}`,
      timestamp: new Date().toISOString(),
      locale: 'sv-SE',
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${objectId}`, name, aadObjectId: objectId },
      recipient: { id: `28:${botId}`, name: 'Processfabriken' },
      conversation: { id: CHANNEL.id, conversationType: 'channel', isGroup: true, tenantId },
      channelData: { tenant: { id: tenantId }, team: { id: TEAM.id }, channel: { id: CHANNEL.id } },
      value: { action: { type: 'Action.Execute', verb: 'vote.cast', data: data(answered) }, trigger: 'manual' },
    };
    return timed(
      `${url}/api/messages`,
      { method: 'POST', headers: json(token), body: JSON.stringify(activity) },
      isYes,
    );
  };
}
