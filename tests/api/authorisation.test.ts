import { startWorld, type World } from '../support/testWorld';

const ROLES = ['projectLeader', 'assistantProjectLeader', 'steeringGroupMember', 'substitute'] as const;
const OTHERS = ['municipalRepresentative', 'financier', 'administrator'] as const;
const people = [...ROLES, ...OTHERS];
type Person = (typeof people)[number];

/** Who gets past the check of who may; the others are answered 403. */
type Allowed = 'keepers' | 'nobody' | 'everyone' | 'inside' | 'management' | 'voters' | 'municipalities';

interface Expectation {
  route: string;
  allowed: Allowed;
  /** A body that is right in form and wrong in content, so that nothing changes for those who may. */
  path: string;
  body?: object;
  /** What those who may are answered. */
  status: number;
  headers?: Record<string, string>;
}

const groups: Record<Allowed, readonly Person[]> = {
  nobody: [],
  everyone: people,
  // The financier follows the project from outside.
  inside: people.filter((one) => one !== 'financier'),
  management: ['projectLeader', 'assistantProjectLeader'],
  keepers: ['projectLeader', 'assistantProjectLeader', 'administrator'],
  voters: ['steeringGroupMember', 'substitute'],
  municipalities: ['steeringGroupMember', 'substitute', 'municipalRepresentative'],
};

/** The row that everybody tries to change, from a version that nobody has. */
const old = { 'if-match': '"00000000-0000-4000-8000-000000000000,999"' };
const decision = '/api/decisions/D1';
const meeting = '/api/meetings/2021-05-20';

const expectations: Expectation[] = [
  { route: 'GET /api/me', allowed: 'everyone', path: '/api/me', status: 200 },
  { route: 'GET /api/lists/:list/items/:key', allowed: 'inside', path: '/api/lists/risks/items/R1', status: 200 },
  {
    route: 'GET /api/lists/:list/items/:key/referring',
    allowed: 'inside',
    path: '/api/lists/risks/items/R1/referring',
    status: 200,
  },
  { route: 'GET /api/health', allowed: 'keepers', path: '/api/health', status: 200 },
  { route: 'GET /api/marks', allowed: 'everyone', path: '/api/marks', status: 200 },
  { route: 'GET /api/lists/:list', allowed: 'inside', path: '/api/lists/risks', status: 200 },
  {
    route: 'POST /api/lists/:list/items',
    allowed: 'management',
    path: '/api/lists/risks/items',
    body: { draft: {} },
    status: 422,
  },
  {
    route: 'POST /api/lists/:list/save',
    allowed: 'management',
    path: '/api/lists/risks/save',
    body: { row: { key: 'not-of-a-tab', values: {} }, parts: {} },
    status: 422,
  },
  {
    route: 'POST /api/lists/:list/items/:key/moves/:verb',
    allowed: 'management',
    path: '/api/lists/risks/items/R1/moves/reopen',
    headers: old,
    status: 409,
  },
  {
    route: 'PATCH /api/lists/:list/items/:key',
    allowed: 'management',
    path: '/api/lists/risks/items/R1',
    body: { changes: { impact: 1, assessmentReason: 'Prov' } },
    headers: old,
    status: 409,
  },
  {
    route: 'GET /api/lists/:list/export/:format',
    allowed: 'inside',
    path: '/api/lists/risks/export/csv',
    status: 200,
  },
  {
    route: 'POST /api/initiatives/similar',
    allowed: 'inside',
    path: '/api/initiatives/similar',
    body: { key: null, title: '', need: '', area: null },
    status: 200,
  },
  { route: 'GET /api/export/:format', allowed: 'everyone', path: '/api/export/json', status: 200 },
  {
    route: 'POST /api/lists/:list/import/preview',
    allowed: 'management',
    path: '/api/lists/risks/import/preview',
    headers: { 'content-type': 'application/octet-stream' },
    status: 422,
  },
  {
    route: 'POST /api/lists/:list/import',
    allowed: 'management',
    path: '/api/lists/risks/import',
    headers: { 'content-type': 'application/octet-stream' },
    status: 422,
  },
  {
    route: 'POST /api/templates/:key/files',
    allowed: 'management',
    path: '/api/templates/M1/files?name=a.docx&version=0.1&state=draft',
    headers: { 'content-type': 'application/octet-stream' },
    status: 422,
  },
  {
    route: 'POST /api/papers/:key/file',
    allowed: 'management',
    path: '/api/papers/2021-05-20.bilaga-1/file?name=',
    headers: { 'content-type': 'application/octet-stream' },
    status: 422,
  },
  { route: 'GET /api/papers/:key/file', allowed: 'inside', path: '/api/papers/2021-05-20.bilaga-1/file', status: 404 },
  {
    route: 'GET /api/meetings/:key/minutes/picture',
    allowed: 'inside',
    path: `${meeting}/minutes/picture?path=x`,
    status: 404,
  },
  {
    route: 'GET /api/templates/:key/files/:number',
    allowed: 'inside',
    path: '/api/templates/M1/files/latest',
    status: 404,
  },
  {
    route: 'POST /api/handbook/releases',
    allowed: 'management',
    path: '/api/handbook/releases',
    body: { version: '0,7' },
    status: 422,
  },
  { route: 'GET /api/statusReports/:key', allowed: 'everyone', path: '/api/statusReports/S10-16', status: 200 },
  {
    route: 'GET /api/statusReports/:key/card',
    allowed: 'everyone',
    path: '/api/statusReports/S10-16/card',
    status: 200,
  },
  {
    route: 'POST /api/statusReports/:key/fill',
    allowed: 'management',
    path: '/api/statusReports/none/fill',
    status: 404,
  },
  ...['fill', 'freeze'].map(
    (step): Expectation => ({
      route: `POST /api/finalReports/:key/${step}`,
      allowed: 'management',
      path: `/api/finalReports/none/${step}`,
      status: 404,
    }),
  ),
  {
    route: 'GET /api/finalReports/:key/file',
    allowed: 'everyone',
    path: '/api/finalReports/none/file',
    status: 404,
  },
  {
    route: 'POST /api/meetings/:key/goto',
    allowed: 'management',
    path: `${meeting}/goto`,
    body: { agendaItem: '2021-05-20.2' },
    status: 409,
  },
  {
    route: 'POST /api/meetings/prepare',
    allowed: 'management',
    path: '/api/meetings/prepare',
    body: { key: '2021-09-07', last: 'none', pattern: null, values: {} },
    status: 404,
  },
  {
    route: 'POST /api/words/preview',
    allowed: 'management',
    path: '/api/words/preview',
    body: { title: 'skolskjuts', workField: '', words: '', removedWords: '' },
    status: 200,
  },
  {
    route: 'POST /api/initiatives/confirm',
    allowed: 'everyone',
    path: '/api/initiatives/confirm',
    body: { keys: [] },
    status: 200,
  },
  {
    route: 'POST /api/parties/:key/answer',
    allowed: 'everyone',
    path: '/api/parties/none/answer',
    body: { answer: 'agrees' },
    status: 404,
  },
  {
    route: 'POST /api/meetings/:key/order',
    allowed: 'management',
    path: `${meeting}/order`,
    body: { items: ['none'] },
    status: 409,
  },
  {
    route: 'POST /api/meetings/:key/answer',
    allowed: 'everyone',
    path: '/api/meetings/none/answer',
    body: { answer: 'attending' },
    status: 404,
  },
  { route: 'GET /api/meetings/:key/calendar', allowed: 'everyone', path: `${meeting}/calendar`, status: 200 },
  {
    route: 'POST /api/meetings/:key/resume',
    allowed: 'management',
    path: `${meeting}/resume`,
    body: { reason: 'Prov' },
    status: 409,
  },
  {
    route: 'POST /api/meetings/:key/presence',
    allowed: 'management',
    path: `${meeting}/presence`,
    body: { person: 'nobody', present: true },
    status: 404,
  },
  { route: 'GET /api/meetings/:key/minutes', allowed: 'inside', path: `${meeting}/minutes`, status: 200 },
  {
    route: 'GET /api/meetings/:key/minutes/files/:format',
    allowed: 'inside',
    path: `${meeting}/minutes/files/text`,
    status: 200,
  },
  ...(
    [
      ['draft', 'management', {}],
      ['send', 'management', { adjusters: ['nobody'] }],
      ['answer', 'everyone', { answer: 'adjusted', hash: '0' }],
      ['settle', 'management', { how: 'note' }],
      ['comments', 'inside', { part: 'Beslut', text: 'Text' }],
      ['corrections', 'management', { part: 'Beslut', was: 'ett', shouldBe: 'två' }],
      ['register', 'keepers', { registrationNumber: '1' }],
      ['archive', 'keepers', {}],
      ['items', 'everyone', { agendaItem: 'none' }],
    ] as const
  ).map(([step, allowed, body]) => ({
    route: `POST /api/meetings/:key/minutes/${step}`,
    allowed,
    path: `/api/meetings/none/minutes/${step}`,
    body,
    status: 404,
  })),
  {
    route: 'POST /api/meetings/:key/movements',
    allowed: 'management',
    path: `${meeting}/movements`,
    body: { person: 'nobody', item: '2021-05-20.2', kind: 'arrived' },
    status: 404,
  },
  {
    route: 'POST /api/meetings/:key/confirmPresence',
    allowed: 'management',
    path: '/api/meetings/1999-01-01/confirmPresence',
    status: 404,
  },
  {
    route: 'POST /api/decisions/:key/decide',
    allowed: 'management',
    path: `${decision}/decide`,
    body: { form: 'acclamation', outcome: 'noted', text: '' },
    status: 422,
  },
  {
    route: 'POST /api/decisions/:key/takeBack',
    allowed: 'management',
    path: `${decision}/takeBack`,
    body: { reason: 'Prov' },
    status: 409,
  },
  { route: 'GET /api/decisions/:key/vote', allowed: 'everyone', path: `${decision}/vote`, status: 200 },
  { route: 'POST /api/decisions/:key/open', allowed: 'management', path: '/api/decisions/none/open', status: 404 },
  { route: 'POST /api/decisions/:key/close', allowed: 'management', path: `${decision}/close`, status: 409 },
  {
    route: 'POST /api/decisions/:key/reopen',
    allowed: 'management',
    path: `${decision}/reopen`,
    body: { reason: 'Prov' },
    status: 409,
  },
  {
    route: 'POST /api/decisions/:key/set',
    allowed: 'management',
    path: `${decision}/set`,
    body: { text: 'Prov' },
    status: 409,
  },
  {
    route: 'POST /api/decisions/:key/withdraw',
    allowed: 'management',
    path: `${decision}/withdraw`,
    body: { reason: 'Prov' },
    status: 409,
  },
  {
    route: 'POST /api/ballots',
    allowed: 'voters',
    path: '/api/ballots',
    body: { vote: 'D1', revision: 0, answers: [{ question: 'alternative', answer: 'D1.1' }] },
    status: 409,
  },
];

/** Routes that ask for no tab token, with the reason. */
const open: Record<string, string> = {
  'POST /api/messages': 'the bot channel signs its own requests; tests/bot',
  'GET /health': 'says only whether the process is up',
  'GET /tabs': 'the page holds no data',
  'GET /tabs/*': 'the page holds no data',
  'GET /assets/*': 'the page holds no data',
  'GET /': 'public',
  'GET /om': 'public',
  'GET /om/personuppgifter': 'public',
  'GET /om/villkor': 'public',
  'GET /om/tillganglighet': 'public',
  'GET /about': 'public',
  'GET /about/privacy': 'public',
  'GET /about/terms': 'public',
  'GET /about/accessibility': 'public',
};

/** The stream never ends by itself and has a test of its own. */
const STREAM = 'GET /api/changes';

/** The same list route serves lists with other rules. */
const initiative = {
  title: 'Prov',
  need: 'Prov',
  phase: 'digitalisation',
  state: 'ongoing',
  area: 'planning',
  contact: 'Prov',
  seeksCollaboration: true,
};
const lists: Expectation[] = [
  ...['ballots', 'events', 'conversations', 'postedCards'].map(
    (name): Expectation => ({
      route: `GET ${name}`,
      allowed: 'nobody',
      path: `/api/lists/${name}`,
      status: 200,
    }),
  ),
  {
    route: 'POST an initiative of Orust without a phase',
    allowed: 'municipalities',
    path: '/api/lists/initiatives/items',
    body: { draft: { ...initiative, municipality: '1421', phase: '' } },
    status: 422,
  },
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const role of people) {
    const municipality = groups.municipalities.includes(role) ? '1421' : null;
    await world.addPerson(`api-${role}`, { role, municipality });
  }
  await world.addPerson('api-left', { role: 'projectLeader', active: false });
});
afterAll(() => world.close());

const ask = (id: string | null, { route, path, body, headers = {} }: Expectation) => {
  const method = route.split(' ')[0] ?? '';
  return world.api(id)(path, { method, headers, ...(body ? { body } : {}) });
};

describe('every route', () => {
  it('has an expectation of who may use it', () => {
    // restify types its own description loosely.
    const routes = world.server.getDebugInfo().routes as { method: string; path: string }[];
    const served = routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(served.sort()).toEqual([...expectations.map((one) => one.route), ...Object.keys(open), STREAM].sort());
  });

  it.each(expectations)('$route asks who you are', async (expectation) => {
    const nobody = await ask(null, expectation);
    expect([nobody.status, nobody.body]).toEqual([
      401,
      { error: expect.objectContaining({ code: 'unauthenticated' }) },
    ]);
    for (const unknown of ['never-in-the-project', 'api-left']) {
      const answer = await ask(unknown, expectation);
      expect([answer.status, answer.body]).toEqual([
        403,
        { error: expect.objectContaining({ code: 'unknownPerson' }) },
      ]);
    }
  });

  it.each([...expectations, ...lists])('$route is for $allowed', async (expectation) => {
    const given = Object.fromEntries(
      await Promise.all(people.map(async (role) => [role, (await ask(`api-${role}`, expectation)).status] as const)),
    );
    const may = (role: Person): boolean =>
      groups[expectation.allowed].includes(role) ||
      // Project management writes everybody's initiatives.
      (expectation.allowed === 'municipalities' && groups.management.includes(role));
    expect(given).toEqual(Object.fromEntries(people.map((role) => [role, may(role) ? expectation.status : 403])));
  });
});

describe('who I am', () => {
  it.each([
    ['api-projectLeader', null, ['publishStatus', 'runMeeting', 'runVote', 'seeHealth']],
    ['api-substitute', 'Orust', ['vote']],
    ['api-financier', null, []],
  ])('%s is told the own role, municipality and rights', async (id, municipalityName, permissions) => {
    const { body } = await world.api(id)('/api/me');
    expect(body).toEqual({
      key: world.memberKey(id),
      name: id,
      role: id.slice(4),
      roles: [id.slice(4)],
      onBehalfOf: [],
      municipality: municipalityName ? '1421' : null,
      municipalityName,
      permissions,
      cardsReachSomebody: true,
    });
  });
});
