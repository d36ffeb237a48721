import { createHash, randomBytes } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { SiteFiles } from '../../bot/sharepoint/siteFiles';
import { createSiteLists } from '../../bot/sharepoint/siteLists';
import { type LocalGraph, startLocalGraph } from '../support/localGraph';
import { refusal } from '../support/testWorld';

const TEXT = { type: 'text/plain', whenTaken: 'replace' as const };
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let graph: LocalGraph;
let files: SiteFiles;
beforeEach(async () => {
  graph = await startLocalGraph();
  const client = graph.client();
  files = new SiteFiles(client, createSiteLists(client, graph.site));
});
afterEach(() => graph.close());

const text = (words: string): Uint8Array => Buffer.from(words);
const words = async (path: string): Promise<string> => Buffer.from(await files.read(path)).toString();

describe('files in the site’s document library', () => {
  it('are kept in folders made on the way, and come back byte for byte', async () => {
    const kept = await files.put('Möten/2021 & 2022/protokoll #1.txt', text('åäö'), TEXT);
    expect(kept).toMatchObject({ name: 'protokoll #1.txt', size: 6, sha256: hash(text('åäö')) });
    expect(await words('Möten/2021 & 2022/protokoll #1.txt')).toBe('åäö');
    expect(await files.find('Möten/2021 & 2022/protokoll #1.txt')).toMatchObject({ id: kept.id, eTag: kept.eTag });
    expect(await files.find('Möten/saknas.txt')).toBeUndefined();
    expect(await refusal(files.read('Möten/saknas.txt'))).toMatchObject({ code: 'notFound' });
  });

  it('keep their earlier versions when they are replaced', async () => {
    const first = await files.put('a.txt', text('ett'), TEXT);
    const second = await files.put('a.txt', text('tvåa'), TEXT);
    expect(second.id).toBe(first.id);
    expect((await files.versions('a.txt')).map(({ id, size }) => [id, size])).toEqual([
      ['2.0', 5],
      ['1.0', 3],
    ]);
  });

  it('are refused or given another name when the name is taken and that was asked for', async () => {
    await files.put('a.txt', text('ett'), TEXT);
    expect(await refusal(files.put('A.txt', text('två'), { ...TEXT, whenTaken: 'fail' }))).toMatchObject({
      code: 'duplicate',
    });
    const renamed = await files.put('a.txt', text('två'), { ...TEXT, whenTaken: 'rename' });
    expect(renamed.name).toBe('a 1.txt');
    expect(await words('a.txt')).toBe('ett');
  });

  it.each([
    ['status 504 after it was done', { status: 504, afterWork: true }],
    ['a gateway’s page with status 200', { status: 200, html: '<p>wait</p>', afterWork: true }],
    ['a connection that is cut', { connection: 'cut' as const }],
    ['a connection that is dropped', { connection: 'dropped' as const }],
  ])('are the same file when the answer is lost: %s', async (_what, fault) => {
    graph.disturb('PUT', /content$/, fault);
    const kept = await files.put('a.txt', text('ett'), { ...TEXT, whenTaken: 'fail' });
    expect(kept.name).toBe('a.txt');
    expect(await files.versions('a.txt')).toHaveLength(1);
  });

  it('are told not to be reached, or sent once more, when where they lie could not be asked for', async () => {
    const cut = { connection: 'cut' as const };
    graph.disturb('GET', /\/drive$/, cut);
    expect((await files.put('a.txt', text('ett'), TEXT)).name).toBe('a.txt');
    const client = graph.client({ retryBudgetMs: 0 });
    const another = new SiteFiles(client, createSiteLists(client, graph.site));
    graph.disturb('GET', /\/drive$/, ...Array.from({ length: 9 }, () => cut));
    expect(await refusal(another.put('b.txt', text('två'), TEXT))).toMatchObject({ code: 'unavailable' });
  });

  it('go up in pieces when they are large, and only what is missing is sent again', async () => {
    const bytes = randomBytes(11_000_000);
    graph.disturb(
      'PUT',
      /^\/upload/,
      { status: 503, retryAfterSeconds: 0 },
      { connection: 'cut' },
      { status: 504, afterWork: true },
    );
    const kept = await files.put('stor.bin', bytes, { type: 'application/octet-stream', whenTaken: 'fail' });
    expect(kept).toMatchObject({ size: bytes.length, sha256: hash(bytes) });
    expect(hash(await files.read('stor.bin'))).toBe(kept.sha256);
    expect(await refusal(files.put('stor.bin', bytes, { ...TEXT, whenTaken: 'fail' }))).toMatchObject({
      code: 'duplicate',
    });
  });

  it('go up as they come, when their size is known', async () => {
    const parts = Array.from({ length: 7 }, () => randomBytes(1_000_003));
    async function* coming() {
      yield* parts;
    }
    const whole = Buffer.concat(parts);
    const kept = await files.put('ström.bin', { size: whole.length, bytes: coming() }, TEXT);
    expect(kept.sha256).toBe(hash(whole));
    expect(hash(await files.read('ström.bin'))).toBe(kept.sha256);
    await expect(files.put('kort.bin', { size: whole.length + 1, bytes: coming() }, TEXT)).rejects.toThrow(
      'ended after',
    );
    expect(await files.find('kort.bin')).toBeUndefined();
  });

  it.each([
    ['in one piece', 20],
    ['in pieces', 5_000_000],
  ])(
    'are not written %s while somebody has them open in Word, which is said at once, and are afterwards',
    async (_how, size) => {
      await files.put('Protokoll/a.docx', text('ett'), TEXT);
      graph.openInWord('a.docx');
      const asked = async (): Promise<number> =>
        Number(graph.database.first('SELECT COUNT(*) AS n FROM graph_uploads')?.n);
      expect(await refusal(files.put('Protokoll/a.docx', randomBytes(size), TEXT))).toMatchObject({
        code: 'fileOpen',
        values: { file: 'a.docx' },
      });
      expect([await words('Protokoll/a.docx'), await asked()]).toEqual(['ett', 0]);
      expect((await files.put('Protokoll/b.docx', text('två'), TEXT)).name).toBe('b.docx');
      graph.openInWord('a.docx', false);
      expect((await files.put('Protokoll/a.docx', randomBytes(size), TEXT)).size).toBe(size);
    },
  );

  it.each([
    ['the library is full', 'PUT', /content$/, 507],
    ['it takes no such file', 'PUT', /content$/, 400],
    ['there is no library', 'GET', /\/drive$/, 404],
  ])(
    'that are not taken because %s are named in the refusal, and not sent again',
    async (_why, method, path, status) => {
      graph.disturb(method, path, { status });
      expect(await refusal(files.put('a.txt', text('ett'), TEXT))).toMatchObject({
        code: 'fileNotKept',
        values: { file: 'a.txt' },
      });
      expect((await files.put('a.txt', text('ett'), TEXT)).name).toBe('a.txt');
    },
  );

  it('are read again when the connection breaks on the way down', async () => {
    await files.put('a.txt', text('ett'), TEXT);
    graph.disturb('GET', /^\/download/, { connection: 'dropped' });
    expect(await words('a.txt')).toBe('ett');
  });

  it('may be altered by SharePoint, which their hash as sent does not hide', async () => {
    graph.alterOfficeFiles();
    const docx = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    const kept = await files.put('protokoll.docx', docx, TEXT);
    const back = await files.read('protokoll.docx');
    expect(kept.sha256).toBe(hash(docx));
    expect(hash(back)).not.toBe(kept.sha256);
    expect(Object.keys(unzipSync(back))).toContain('word/document.xml');
    const plain = await files.put('fakta.zip', docx, TEXT);
    expect(hash(await files.read('fakta.zip'))).toBe(plain.sha256);
  });

  it('are never turned into PDF by the local Microsoft 365', async () => {
    const { id } = await files.put('protokoll.docx', text('x'), TEXT);
    const client = graph.client();
    const drive = await client.get<{ id: string }>(`${await createSiteLists(client, graph.site).sitePath()}/drive`);
    const failure = await client
      .get(`/drives/${drive.id}/items/${id}/content?format=pdf`)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ status: 406, graphCode: 'notSupported' });
    const missing = await client
      .get(`/drives/${drive.id}/items/nope/content?format=pdf`)
      .catch((error: unknown) => error);
    expect(missing).toMatchObject({ status: 404 });
  });
});
