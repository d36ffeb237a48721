import { createHash, randomUUID } from 'node:crypto';
import { zipOf } from '../../bot/documents/zipOf';
import type { HandbookPage } from '../../shared/lists/handbookPages';
import type { HandbookRelease } from '../../shared/lists/handbookReleases';
import type { Template } from '../../shared/lists/templates';
import { docxParts } from '../support/readDocx';
import { smallDocx } from '../support/smallDocx';
import { type Answer, refusal, startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const NAME = 'Mall #1 – 50 % klar.docx';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const problemsOf = ({ body }: Answer) => (body as { error: { problems?: unknown; code: string } }).error;

interface Sent {
  template: string;
  person?: string;
  name?: string;
  version?: string;
  state?: string;
  bytes?: Uint8Array;
}

/** Sends a file as a browser does. */
async function send({ template, person = LEADER, bytes = smallDocx(), ...said }: Sent) {
  const { name = NAME, version = '0.5', state = 'finished' } = said;
  const query = new URLSearchParams({ name, version, state });
  const response = await fetch(`${world.url}/api/templates/${template}/files?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await world.token(person)}`, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  });
  const body: unknown = await response.json();
  return { status: response.status, headers: response.headers, body };
}

async function fetched(template: string, number = 'latest', person = MEMBER) {
  const response = await fetch(`${world.url}/api/templates/${template}/files/${number}`, {
    headers: { authorization: `Bearer ${await world.token(person)}` },
  });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const templateOf = (answer: { body: unknown }) => (answer.body as { template: Template }).template;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a template’s file', () => {
  it('is kept in the site’s document library and handed out as it was, under the name that it had', async () => {
    const bytes = smallDocx();
    const sent = await send({ template: 'M1', bytes });
    expect(sent.status).toBe(200);
    const [file] = templateOf(sent).files ?? [];
    expect(file).toMatchObject({ name: NAME, version: '0.5', state: 'finished', hash: hashOf(bytes) });
    expect(await world.files.find(file!.path)).toMatchObject({ name: NAME, size: bytes.length });
    const got = await fetched('M1');
    expect(hashOf(got.bytes)).toBe(hashOf(bytes));
    expect(got.headers.get('content-disposition')).toBe(
      `attachment; filename="Mall #1 _ 50 _ klar.docx"; filename*=UTF-8''${encodeURIComponent(NAME)}`,
    );
  });

  it('may have the name that another file has, and neither takes the other’s place', async () => {
    const [one, other] = [smallDocx({ words: 'Den ena' }), smallDocx({ words: 'Den andra' })];
    const first = templateOf(await send({ template: 'M2', name: 'Samma.docx', bytes: one }));
    const second = templateOf(await send({ template: 'M3', name: 'Samma.docx', bytes: other }));
    expect(second.files?.at(-1)?.path).not.toBe(first.files?.at(-1)?.path);
    expect(hashOf((await fetched('M2')).bytes)).toBe(hashOf(one));
    expect(hashOf((await fetched('M3')).bytes)).toBe(hashOf(other));
    expect((await fetched('M3')).headers.get('content-disposition')).toContain('Samma.docx');
  });

  it('has versions, each of which can still be read', async () => {
    const [old, now] = [smallDocx({ words: 'Gammal' }), smallDocx({ words: 'Ny' })];
    await send({ template: 'M4', version: '0.9', bytes: old });
    const sent = await send({ template: 'M4', version: '0.10', bytes: now });
    expect(templateOf(sent)).toMatchObject({ version: '0.10', state: 'finished' });
    expect(templateOf(sent).files?.map(({ version }) => version)).toEqual(['0.9', '0.10']);
    expect(hashOf((await fetched('M4', '1')).bytes)).toBe(hashOf(old));
    expect(hashOf((await fetched('M4')).bytes)).toBe(hashOf(now));
    expect((await fetched('M4', '3')).status).toBe(404);
  });

  it('of a version that is not later is refused with its sentence, and nothing is written', async () => {
    const before = world.store.find('templates', 'M4');
    const sent = await send({ template: 'M4', version: '0.9' });
    expect([sent.status, problemsOf(sent)]).toEqual([
      422,
      expect.objectContaining({
        problems: [{ field: 'version', code: 'versionNotLater', values: { version: '0.10' } }],
      }),
    ]);
    expect(world.store.find('templates', 'M4')).toEqual(before);
  });

  it.each([
    ['no name', { name: ' ' }, { field: 'name', code: 'required' }],
    ['no version', { version: '' }, { field: 'version', code: 'required' }],
    ['a version with a comma', { version: '0,7' }, { field: 'version', code: 'notVersion' }],
    ['a state that is none', { state: 'klar' }, { field: 'state', code: 'notChoice' }],
  ])('with %s is refused', async (_what, said, problem) => {
    expect(problemsOf(await send({ template: 'M5', ...said })).problems).toEqual([problem]);
  });

  it.each([
    ['text', Buffer.from('Hej')],
    ['nothing', new Uint8Array()],
    ['a zip of something else', zipOf({ 'a.txt': Buffer.from('a') })],
  ])('that is %s and no Word document is refused', async (_what, bytes) => {
    const sent = await send({ template: 'M5', bytes });
    expect([sent.status, problemsOf(sent).code]).toEqual([422, 'notWordFile']);
    expect(world.store.find('templates', 'M5')?.files).toBeNull();
  });

  it('is kept by who runs the project and nobody else', async () => {
    expect((await send({ template: 'M5', person: MEMBER })).status).toBe(403);
  });
});

describe('a draft of a template', () => {
  const marks = (bytes: Uint8Array) =>
    Object.entries(docxParts(bytes)).filter(([path, xml]) => /header/.test(path) && xml.includes('string="UTKAST"'));

  it('has its watermark on every page, and the rest of it as it was', async () => {
    await send({ template: 'M6', state: 'draft', bytes: smallDocx({ words: 'Ännu inte klar' }) });
    const { bytes } = await fetched('M6');
    const parts = docxParts(bytes);
    expect(marks(bytes)).toHaveLength(1);
    expect(parts['word/document.xml']).toContain('Ännu inte klar');
    for (const page of ['default', 'first', 'even'])
      expect(parts['word/document.xml']).toContain(`w:type="${page}" r:id="pfDraft"`);
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="pf-draft-header.xml"');
    expect(parts['[Content_Types].xml']).toContain('/word/pf-draft-header.xml');
  });

  it('has it beside what its pages’ heads say already, also in a later section', async () => {
    const pages =
      '<w:p><w:pPr><w:sectPr w:rsidR="1"/></w:pPr></w:p><w:sectPr><w:headerReference w:type="default" r:id="head"/><w:titlePg/></w:sectPr>';
    const head = '<w:p><w:r><w:t>Kommunens huvud</w:t></w:r></w:p>';
    await send({ template: 'M7', state: 'draft', bytes: smallDocx({ pages, head }) });
    const { bytes } = await fetched('M7');
    const parts = docxParts(bytes);
    expect(parts['word/header1.xml']).toMatch(/Kommunens huvud.*string="UTKAST"/s);
    expect(parts['word/document.xml']).toMatch(/<w:sectPr w:rsidR="1"><w:headerReference [^>]*r:id="pfDraft"/);
    expect(marks(bytes)).toHaveLength(2);
  });

  it('loses it once the template is finished, while the version before stays a draft', async () => {
    const { eTag } = world.store.find('templates', 'M6')!;
    await send({ template: 'M6', state: 'draft', version: '0.6' });
    const change = { method: 'PATCH', body: { changes: { state: 'finished' } } };
    const { eTag: now } = world.store.find('templates', 'M6')!;
    expect(now).not.toBe(eTag);
    const answer = await world.api(LEADER)('/api/lists/templates/items/M6', {
      ...change,
      headers: { 'if-match': now },
    });
    expect(answer.status).toBe(200);
    expect(marks((await fetched('M6')).bytes)).toEqual([]);
    expect(marks((await fetched('M6', '1')).bytes)).toHaveLength(1);
  });
});

describe('a recorded course', () => {
  const draft = { title: 'RPA i praktiken', form: 'recorded', link: 'https://film.example/rpa', position: 50 };
  const create = (changes: object) =>
    world.api(LEADER)('/api/lists/courses/items', { method: 'POST', body: { draft: { ...draft, ...changes } } });
  const keyOf = ({ body }: Answer) => (body as { item: { key: string } }).item.key;

  it.each(['draft', 'missing', null])('is not published with captions that are %s (R4)', async (captions) => {
    expect(problemsOf(await create({ captions, published: true })).problems).toEqual([
      { field: 'published', code: 'captionsNotReviewed' },
    ]);
  });

  it('is published once they are reviewed, and until then its film is nobody else’s to see', async () => {
    const key = keyOf(await create({ captions: 'draft' }));
    const path = `/api/lists/courses/items/${key}`;
    const linkFor = async (person: string) =>
      ((await world.api(person)(path)).body as { item: { link: string | null } }).item.link;
    expect([await linkFor(MEMBER), await linkFor(LEADER)]).toEqual([null, draft.link]);
    const { eTag } = world.store.find('courses', key)!;
    const changes = { captions: 'reviewed', published: true };
    const answer = await world.api(LEADER)(path, {
      method: 'PATCH',
      headers: { 'if-match': eTag },
      body: { changes },
    });
    expect(answer.status).toBe(200);
    expect(await linkFor(MEMBER)).toBe(draft.link);
    const late = world.store.find('courses', key)!;
    const back = await world.api(LEADER)(path, {
      method: 'PATCH',
      headers: { 'if-match': late.eTag },
      body: { changes: { captions: 'missing' } },
    });
    expect(problemsOf(back).problems).toEqual([{ field: 'published', code: 'captionsNotReviewed' }]);
  });
});

describe('a page of the handbook', () => {
  it('keeps every version it has had, with who wrote it and what was said of the change', async () => {
    const api = world.api(LEADER);
    const draft = { title: 'Behovsanalys', body: '# Börja här', position: 1 };
    const { body } = await api('/api/lists/handbookPages/items', { method: 'POST', body: { draft } });
    const { item } = body as { item: HandbookPage };
    const change = async (changes: object) => {
      const { eTag } = world.store.find('handbookPages', item.key)!;
      const answer = await api(`/api/lists/handbookPages/items/${item.key}`, {
        method: 'PATCH',
        headers: { 'if-match': eTag },
        body: { changes },
      });
      expect(answer.status).toBe(200);
    };
    await change({ body: '# Börja här\n\nFråga först.', changeNote: 'Lade till frågan' });
    await change({ position: 2 });
    await change({ title: 'Behov' });
    const by = world.memberKey(LEADER);
    expect(world.store.find('handbookPages', item.key)?.editions).toEqual([
      { at: expect.any(String), by, title: 'Behovsanalys', body: '# Börja här', note: null },
      {
        at: expect.any(String),
        by,
        title: 'Behovsanalys',
        body: '# Börja här\n\nFråga först.',
        note: 'Lade till frågan',
      },
      { at: expect.any(String), by, title: 'Behov', body: '# Börja här\n\nFråga först.', note: null },
    ]);
  });
});

describe('a release of the handbook', () => {
  const release = (version: string, person = LEADER) =>
    world.api(person)('/api/handbook/releases', { method: 'POST', body: { version, note: 'Till styrgruppen' } });

  it('is the whole of it as it was, and does not change with it', async () => {
    const answer = await release('0.7');
    expect(answer.status).toBe(200);
    const { key } = (answer.body as { release: HandbookRelease }).release;
    const frozen = world.store.find('handbookReleases', key)?.contents;
    expect(frozen?.courses.length).toBe(world.store.all('courses').length);
    expect(frozen?.templates.find(({ title }) => title === 'Intressentanalys')?.file?.name).toBe(NAME);
    expect(frozen?.pages).toContainEqual(expect.objectContaining({ title: 'Behov' }));
    const page = world.store.all('handbookPages')[0]!;
    await world.services.records.update(world.actor(LEADER), 'handbookPages', { ...page, input: { body: 'Ny text' } });
    expect((await (await world.graph.store()).read('handbookReleases', key))?.contents).toEqual(frozen);
  });

  it('comes after those before it: 1.0 after 0.7, and never 0.7 again', async () => {
    expect(problemsOf(await release('0.7')).problems).toEqual([
      { field: 'version', code: 'versionNotLater', values: { version: '0.7' } },
    ]);
    expect(problemsOf(await release('0,8')).problems).toEqual([{ field: 'version', code: 'notVersion' }]);
    expect((await release('1.0')).status).toBe(200);
    expect(problemsOf(await release('0.8')).problems).toEqual([
      { field: 'version', code: 'versionNotLater', values: { version: '1.0' } },
    ]);
  });

  it('is made by who runs the project, and written over by nobody', async () => {
    expect((await release('2.0', MEMBER)).status).toBe(403);
    const { key, eTag } = world.store.all('handbookReleases')[0]!;
    const input = { note: 'Ändrad' };
    const attempt = world.services.records.update(world.actor(LEADER), 'handbookReleases', { key, eTag, input });
    expect(await refusal(attempt)).toMatchObject({ code: 'forbidden' });
  });
});

describe('the development process', () => {
  const KEY = 'utvecklingsprocessen';
  const INDICATOR = '3c6f5b5e-6f0e-4a57-9a55-0c8f3c0f3a11';
  const move = (verb: string) =>
    world.api(LEADER)(`/api/lists/processes/items/${KEY}/moves/${verb}`, { method: 'POST' });
  const save = async (values: object, indicators: object[]) => {
    const { eTag } = world.store.find('processes', KEY)!;
    const body = { row: { key: KEY, eTag, values }, parts: { indicators } };
    expect((await world.api(LEADER)('/api/lists/processes/save', { method: 'POST', body })).status).toBe(200);
  };

  it('is not introduced without a plan for its effects and indicators with a measured baseline (the minutes, row 159)', async () => {
    expect((await move('design')).status).toBe(200);
    expect((await move('prepare')).status).toBe(200);
    expect(problemsOf(await move('introduce')).problems).toEqual([
      { field: 'effectPlan', code: 'required' },
      { field: 'indicators', code: 'needsOne' },
    ]);
    const indicator = { key: INDICATOR, values: { title: 'Tid till beslut', target: 30 } };
    await save({ effectPlan: 'Vi mäter varje halvår.' }, [indicator]);
    expect(problemsOf(await move('introduce')).problems).toEqual([
      { field: `indicators.${INDICATOR}.baseline`, code: 'required' },
    ]);
    const { eTag } = world.store.find('processIndicators', INDICATOR)!;
    await save({}, [{ key: INDICATOR, eTag, values: { baseline: 0 } }]);
    expect((await move('introduce')).status).toBe(200);
    expect(world.store.find('processes', KEY)?.state).toBe('introduced');
  });

  it('keeps the plan and the measured baseline that it was introduced with, until it is worked on again', async () => {
    const refused = async (values: object, indicators: object[] = []) => {
      const row = { key: KEY, eTag: world.store.find('processes', KEY)!.eTag, values };
      const body = { row, parts: { indicators } };
      return problemsOf(await world.api(LEADER)('/api/lists/processes/save', { method: 'POST', body })).problems;
    };
    const indicator = (change: object) => ({
      key: INDICATOR,
      eTag: world.store.find('processIndicators', INDICATOR)!.eTag,
      values: {},
      ...change,
    });
    expect(await refused({ effectPlan: null })).toEqual([{ field: 'effectPlan', code: 'required' }]);
    expect(await refused({}, [indicator({ values: { baseline: null } })])).toEqual([
      { field: `indicators.${INDICATOR}.baseline`, code: 'required' },
    ]);
    expect(await refused({}, [indicator({ removed: true })])).toEqual([{ field: 'indicators', code: 'needsOne' }]);
    // What is put right, and what is new, is not taken away.
    await save({}, [indicator({ values: { baseline: 45 } }), { key: randomUUID(), values: { title: 'Omtag' } }]);

    expect((await move('revise')).status).toBe(200);
    await save({ effectPlan: 'Ny plan.' }, [indicator({ values: { baseline: null } })]);
    expect(world.store.find('processIndicators', INDICATOR)?.baseline).toBeNull();
  });

  it('has a current state that each municipality writes for itself, and only once', async () => {
    const write = (municipality: string) =>
      world.api(MEMBER)('/api/lists/currentStates/items', {
        method: 'POST',
        body: { draft: { process: KEY, municipality, description: 'Behoven kommer per e-post.' } },
      });
    expect((await write('1421')).status).toBe(201);
    expect(problemsOf(await write('1488')).problems).toEqual([{ field: 'municipality', code: 'notOwnMunicipality' }]);
    expect(problemsOf(await write('1421')).problems).toEqual([{ field: 'municipality', code: 'looksAlike' }]);
  });
});
