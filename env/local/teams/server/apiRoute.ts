import type { Request, Response } from 'restify';
import { z } from 'zod';
import { sendJson } from '../../sendJson';
import { BotUnreachable } from './botClient';

const PROBLEMS = {
  unreadable: { status: 400, message: 'Begäran går inte att läsa.' },
  otherPlace: { status: 403, message: 'Den här sidan finns bara på den egna datorn.' },
  noPerson: { status: 404, message: 'Personen finns inte.' },
  noConversation: { status: 404, message: 'Konversationen finns inte.' },
  noMessage: { status: 404, message: 'Meddelandet finns inte i konversationen.' },
  noMeeting: { status: 404, message: 'Mötet finns inte.' },
  notJson: { status: 415, message: 'Skicka JSON.' },
  botUnreachable: { status: 502, message: 'Boten svarar inte. Vänta en stund och försök igen.' },
  appFailed: { status: 502, message: 'Appen kunde inte svara. Försök igen om en stund.' },
  botFailed: { status: 502, message: 'Boten kunde inte svara. Försök igen om en stund.' },
} as const;

/** Every way in which the host page's API says no. */
type ApiProblemCode = keyof typeof PROBLEMS;

/** A refusal, with its HTTP status and a sentence for people. */
export class ApiProblem extends Error {
  constructor(readonly code: ApiProblemCode) {
    super(PROBLEMS[code].message);
  }
}

/** The part of an address after the question mark. */
export const queryOf = (request: Request): URLSearchParams =>
  new URL(request.url ?? '/', 'http://localhost').searchParams;

/** Checks a body. Throws ApiProblem. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new ApiProblem('unreadable');
  return parsed.data;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** There is no sign-in here, so a page from elsewhere must not be able to call through a person's browser. */
function refuseOthers(request: Request): void {
  if (!LOOPBACK.test(request.header('host', ''))) throw new ApiProblem('otherPlace');
  // Other sites' pages can send forms without asking first, but not JSON.
  if (request.method === 'POST' && request.contentType() !== 'application/json') throw new ApiProblem('notJson');
}

/** A route whose refusals become a status, a code and a sentence. */
export const route =
  (work: (request: Request, response: Response) => Promise<void>) =>
  async (request: Request, response: Response): Promise<void> => {
    try {
      refuseOthers(request);
      await work(request, response);
    } catch (error) {
      const problem = error instanceof BotUnreachable ? new ApiProblem('botUnreachable') : error;
      if (!(problem instanceof ApiProblem)) throw error;
      const { code, message } = problem;
      sendJson(response, PROBLEMS[code].status, { error: { code, message } });
    }
  };

/** Who asks: every body names the person that the host page is. */
export const personSchema = z.object({ objectId: z.string().max(100) });
