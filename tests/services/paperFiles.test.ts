import { unzipSync } from 'fflate';
import { sha256Of } from '../../bot/sharepoint/siteFiles';
import type { MinutesView } from '../../shared/api/minutes';
import type { Paper } from '../../shared/lists/papers';
import { png } from '../support/minutesTraps';
import { type Answer, startWorld, type World } from '../support/testWorld';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const MEETING = '2021-05-20';
const ATTACHMENT = `${MEETING}.bilaga-1`;
const FIGURE = `${MEETING}.FIG1`;
const PICTURE = png(640, 200);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Sends a file as a browser does. */
async function send(key: string, bytes: Uint8Array, { name = 'Bilaga.pdf', person = LEADER } = {}): Promise<Answer> {
  const response = await fetch(`${world.url}/api/papers/${key}/file?${new URLSearchParams({ name })}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await world.token(person)}`, 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown };
}

async function fetched(path: string, person = MEMBER) {
  const headers = { authorization: `Bearer ${await world.token(person)}` };
  const response = await fetch(`${world.url}/api/${path}`, { headers });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const text = (words: string): Uint8Array => new Uint8Array(Buffer.from(words));
const paper = (key: string) => world.store.find('papers', key) as Paper;
const errorOf = ({ body }: Answer) => (body as { error: { code: string; problems?: unknown } }).error;
const minutes = (path: string, body: object) =>
  world.api(LEADER)(`/api/meetings/${MEETING}/minutes${path}`, { method: 'POST', body });

describe('a paper that was missing', () => {
  it('is there once its file has been handed in, and every member gets it as it was', async () => {
    expect(paper(ATTACHMENT).availability).toBe('missing');
    expect((await fetched(`papers/${ATTACHMENT}/file`)).status).toBe(404);
    const bytes = text('%PDF-1.7 så här');
    expect((await send(ATTACHMENT, bytes)).status).toBe(200);
    expect(paper(ATTACHMENT)).toMatchObject({
      availability: 'available',
      driveItem: `Handlingar/${MEETING}/Bilaga.pdf`,
      hash: sha256Of(bytes),
    });
    const got = await fetched(`papers/${ATTACHMENT}/file`);
    expect(sha256Of(got.bytes)).toBe(sha256Of(bytes));
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename="Bilaga\.pdf"/);
    expect(got.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('gets another file, and the one before stays in the library', async () => {
    await send(ATTACHMENT, text('%PDF-1.7 rättad'));
    expect(paper(ATTACHMENT).driveItem).toBe(`Handlingar/${MEETING}/Bilaga 1.pdf`);
    expect(Buffer.from(await world.files.read(`Handlingar/${MEETING}/Bilaga.pdf`)).toString()).toBe('%PDF-1.7 så här');
  });

  it('is handed in by whoever runs the meeting, with a name and something in it', async () => {
    expect(await send(ATTACHMENT, text('x'), { person: MEMBER })).toMatchObject({ status: 403 });
    expect(await send('ingen', text('x'))).toMatchObject({ status: 404 });
    expect(errorOf(await send(ATTACHMENT, text('x'), { name: ' ' })).problems).toMatchObject([{ field: 'name' }]);
    expect(errorOf(await send(ATTACHMENT, new Uint8Array())).problems).toMatchObject([{ field: 'file' }]);
  });

  it('is a figure only as a picture, with words for those who do not see it', async () => {
    const refused = await send(FIGURE, text('<svg onload="alert(1)"/>'), { name: 'plan.svg' });
    expect(errorOf(refused).problems).toMatchObject([
      { field: 'file', code: 'notPicture' },
      { field: 'altText', code: 'figureNeedsText' },
    ]);
    const { eTag } = paper(FIGURE);
    const input = { altText: 'Planen till oktober, per sprint.' };
    await world.services.records.update(world.actor(LEADER), 'papers', { key: FIGURE, eTag, input });
    expect((await send(FIGURE, PICTURE, { name: 'Tidplan.png' })).status).toBe(200);
  });

  it('stands in the minutes: the figure as a picture, in the tab and in Word, and the attachment without a mark', async () => {
    const move = (verb: string) => world.services.moveRecord(world.actor(LEADER), 'meetings', { key: MEETING, verb });
    await move('start');
    await move('end');
    const { document } = (await minutes('/draft', {})).body as MinutesView;
    const figure = document.blocks.find((block) => block.kind === 'figure' && block.path !== null);
    expect(figure).toMatchObject({ title: 'Tänkt tidplan', alt: 'Planen till oktober, per sprint.' });
    const path = `Handlingar/${MEETING}/Tidplan.png`;
    const got = await fetched(`meetings/${MEETING}/minutes/picture?${new URLSearchParams({ path })}`);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(sha256Of(got.bytes)).toBe(sha256Of(PICTURE));
    // No other file of the library is handed out that way.
    const other = new URLSearchParams({ path: `Handlingar/${MEETING}/Bilaga.pdf` });
    expect((await fetched(`meetings/${MEETING}/minutes/picture?${other}`)).status).toBe(404);
    const word = unzipSync((await fetched(`meetings/${MEETING}/minutes/files/docx`)).bytes);
    expect(sha256Of(word['word/media/bild1.png'] ?? new Uint8Array())).toBe(sha256Of(PICTURE));
  });

  it('stands still once the minutes are sent, and lies in the archive', async () => {
    await minutes('/send', { adjusters: [world.memberKey(MEMBER)] });
    expect(errorOf(await send(ATTACHMENT, text('för sent')))).toMatchObject({ code: 'wrongState' });
    const { hash } = (await world.api(MEMBER)(`/api/meetings/${MEETING}/minutes`)).body as MinutesView;
    const answer = { method: 'POST', body: { answer: 'adjusted', hash } };
    await world.api(MEMBER)(`/api/meetings/${MEETING}/minutes/answer`, answer);
    await minutes('/register', { registrationNumber: 'KS 2021/44' });
    const archived = (await minutes('/archive', {})).body as MinutesView;
    const zip = unzipSync(await world.files.read(archived.minutes?.archive?.path ?? ''));
    const papers = Object.entries(zip).filter(([name]) => name.startsWith('papers/'));
    expect(papers.map(([name]) => name).sort()).toEqual([
      `papers/${FIGURE}-Tidplan.png`,
      `papers/${ATTACHMENT}-Bilaga 1.pdf`,
    ]);
    const [, attached] = papers.find(([name]) => name.endsWith('.pdf')) ?? [];
    expect(Buffer.from(attached ?? []).toString()).toBe('%PDF-1.7 rättad');
  });
});
