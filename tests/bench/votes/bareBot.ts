/** What a bot costs that does no more than it must: botbuilder's own check of the token, who may vote and what may be answered, one row, one card. */

import { readFileSync } from 'node:fs';
import { Client } from '@microsoft/microsoft-graph-client';
import { CloudAdapter, type InvokeResponse, TeamsActivityHandler, type TurnContext } from 'botbuilder';
import restify, { type Request, type Response } from 'restify';
import { createAppTokens } from '../../../bot/access/appToken';
import { CHANNEL_SCOPE, createBotAuthentication } from '../../../bot/chat/botAuthentication';
import { readConfig } from '../../../bot/config';

/** Where it writes, and who may. */
export interface BareSettings {
  list: string;
  voters: readonly string[];
  answers: readonly string[];
}

const config = readConfig(process.env);
const { list, voters, answers } = JSON.parse(readFileSync(process.env.BARE_SETTINGS ?? '', 'utf8')) as BareSettings;
const allowed = new Set(voters);

const graphTokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
const botTokens = createAppTokens(
  { clientId: config.bot.id, tenantId: config.bot.tenantId, credential: config.bot.credential },
  { entraBaseUrl: config.entra.baseUrl, fetch },
);
const GRAPH = 'https://graph.microsoft.com';
const graph = Client.initWithMiddleware({
  middleware: {
    async execute(context) {
      const url = String(context.request).replace(GRAPH, config.graph.baseUrl);
      const headers = new Headers(context.options?.headers as HeadersInit | undefined);
      headers.set('authorization', `Bearer ${await graphTokens.token(`${GRAPH}/.default`)}`);
      context.response = await fetch(url, { ...context.options, headers });
    },
  },
});

class BareBot extends TeamsActivityHandler {
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { from, value, conversation } = context.activity;
    const { answer, revision } = (value as { action: { data: Record<string, string> } }).action.data;
    const voter = from.aadObjectId ?? '';
    const isAllowed =
      conversation.tenantId === config.entra.tenantId && allowed.has(voter) && answers.includes(answer ?? '');
    if (!isAllowed) return { status: 403 };
    const fields = { Title: voter, AppKey: `bare.${voter}.${revision}`, Answers: JSON.stringify({ answer }) };
    const row = (await graph.api(`${list}/items`).post({ fields })) as { id: string };
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: `Röst ${row.id}: ${answer}` }],
    };
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    return { status: 200, body };
  }
}

const adapter = new CloudAdapter(
  createBotAuthentication(config.bot, () => botTokens.token(`${CHANNEL_SCOPE}/.default`)),
);
const bot = new BareBot();
const server = restify.createServer();
server.server.keepAliveTimeout = 75_000;
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.get('/health', (_request: Request, response: Response, next: () => void) => {
  response.send(200, { ok: true });
  next();
});
server.listen(config.port, '127.0.0.1');
