import { strFromU8, unzipSync } from 'fflate';
import { sha256Of } from '../../bot/sharepoint/siteFiles';
import type { MinutesView } from '../../shared/api/minutes';
import { readDocx } from '../support/readDocx';
import { type Answer, startWorld, type World } from '../support/testWorld';

const MEETING = '2021-05-20';
const leader = 'sara-herrman';
const writer = 'pontus-bjorhn';
const lena = 'lena-gardtman';
const annika = 'annika-andersson';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const ask = (person: string, path: string, body?: unknown): Promise<Answer> =>
  world.api(person)(`/api/meetings/${MEETING}/minutes${path}`, body === undefined ? {} : { method: 'POST', body });
const view = async (person = lena, query = ''): Promise<MinutesView> => (await ask(person, query)).body as MinutesView;
const codeOf = ({ body }: Answer): unknown => Reflect.get(Object(Reflect.get(Object(body), 'error')), 'code');
const bytesOf = async (path: string): Promise<Uint8Array> => {
  const response = await fetch(`${world.url}/api/meetings/${MEETING}/minutes/files/${path}`, {
    headers: { authorization: `Bearer ${await world.token(lena)}` },
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};
const move = (verb: string) => world.services.moveRecord(world.actor(leader), 'meetings', { key: MEETING, verb });
const stateOfMeeting = () => world.store.find('meetings', MEETING)?.state;
const answer = async (person: string, given: 'adjusted' | 'returned' | 'disagrees', remark?: string) =>
  ask(person, '/answer', { answer: given, hash: (await view()).hash, ...(remark ? { remark } : {}) });

/** Written, and sent to two who adjust. */
async function sendToTwo(): Promise<Answer> {
  await ask(leader, '/draft', {});
  return ask(leader, '/send', { adjusters: [lena, annika].map(world.memberKey) });
}

describe('minutes', () => {
  it('are read before they are written, by everybody, and written once the meeting has ended', async () => {
    const { minutes, document, candidates } = await view();
    expect([minutes, document.state]).toEqual([null, 'Utkast']);
    // Of the record: the project leader adjusts, and presented every item.
    expect(candidates.find(({ proposed }) => proposed)).toMatchObject({ name: 'Sara Herrman', presented: true });
    expect(candidates.map(({ name }) => name)).not.toContain('Pontus Björhn');
    expect(codeOf(await ask(leader, '/draft', {}))).toBe('wrongState');
  });

  it('are kept in the document library with the hash of what they were written from', async () => {
    await move('start');
    for (const item of [2, 3, 4])
      await world.services.meetings.goTo(world.actor(leader), MEETING, `${MEETING}.${item}`);
    await move('end');
    expect(codeOf(await ask(lena, '/draft', {}))).toBe('forbidden');
    // Two press at once, in two processes: both get the same minutes, and the file that lies there is theirs.
    const another = await world.startProcess();
    const [drafted] = await Promise.all([
      ask(leader, '/draft', {}),
      another.services.minutes.draft(world.actor(writer), MEETING, {}),
    ]);
    expect(drafted.status).toBe(200);
    await world.store.read('minutes', MEETING);
    const { minutes, hash } = await view();
    expect(minutes).toMatchObject({ state: 'draft', version: 1, factsHash: hash });
    expect(sha256Of(await world.files.read(minutes!.file!.path))).toBe(minutes!.file!.hash);
    expect(stateOfMeeting()).toBe('minutesDrafted');
    expect(minutes?.file).toMatchObject({
      path: 'Protokoll/2021-05-20-protokoll-styrgrupp-for-digitala-processer-i-fyrbodal.docx',
      writer: 3,
    });
    const kept = await world.files.read(minutes!.file!.path);
    expect(strFromU8(unzipSync(kept)['word/footer-upright.xml']!)).toContain(hash.slice(0, 12));
  });

  it('are handed over in the words that the reader chooses, the same bytes each time', async () => {
    const verbatim = await bytesOf('docx?wording=verbatim');
    expect(await bytesOf('docx?wording=verbatim')).toEqual(verbatim);
    expect(readDocx(verbatim)).toContain('Itakvärde');
    expect(readDocx(await bytesOf('docx'))).toContain('Riskvärde');
    expect(strFromU8(await bytesOf('text?profile=paragraphs'))).toContain('§ 3 Riskhantering');
    expect((await ask(lena, '/files/exe')).status).toBe(404);
    // The local Microsoft 365 converts nothing, and says so; nobody makes a PDF up.
    const pdf = await ask(lena, '/files/pdf');
    expect([pdf.status, codeOf(pdf)]).toEqual([406, 'notConvertible']);
  });

  it('become a new version when they are written again after something was changed', async () => {
    const { minutes: first } = (await ask(leader, '/draft', {})).body as MinutesView;
    expect(first?.version).toBe(1);
    const before = await world.files.versions(first!.file!.path);
    await world.store.update('meetings', { registrationNumber: '2021/17' }, { key: MEETING, by: 'system' });
    expect((await view()).changedBlocks).toEqual([]);
    const { minutes, changedBlocks, document } = (await ask(leader, '/draft', {})).body as MinutesView;
    expect(minutes?.version).toBe(2);
    expect(changedBlocks.map((at) => document.blocks[at]?.kind)).toEqual(['facts']);
    expect(await world.files.versions(minutes!.file!.path)).toHaveLength(before.length + 1);
  });

  it('do not change with the registers once they are written', async () => {
    const { hash } = await view();
    await world.store.update('risks', { likelihood: 1 }, { key: 'R1', by: 'system' });
    await world.store.update('budgetLines', { outcomeSek: 1 }, { key: 'resor', by: 'system' }).catch(() => undefined);
    expect((await view()).hash).toBe(hash);
  });

  it('are not sent to whoever wrote them, nor to nobody', async () => {
    const to = (...people: string[]) => ask(leader, '/send', { adjusters: people.map(world.memberKey) });
    for (const answered of [await to(writer), await to(lena, writer), await to()]) {
      expect([answered.status, codeOf(answered)]).toEqual([422, 'invalid']);
    }
    expect((await view()).minutes?.state).toBe('draft');
  });

  it('are frozen when they are sent, and answered by those who were asked', async () => {
    const sent = (await sendToTwo()).body as MinutesView;
    expect(sent.minutes).toMatchObject({ state: 'inAdjustment', sentBy: world.memberKey(leader) });
    expect(stateOfMeeting()).toBe('sentForAdjusting');
    await world.store.update('meetings', { place: 'Någon annanstans' }, { key: MEETING, by: 'system' });
    expect((await view()).hash).toBe(sent.hash);
    expect(codeOf(await answer(leader, 'adjusted'))).toBe('forbidden');
    expect(codeOf(await answer(writer, 'adjusted'))).toBe('forbidden');
    const old = await ask(lena, '/answer', { answer: 'adjusted', hash: '0'.repeat(64) });
    expect(codeOf(old)).toBe('minutesChanged');
    expect(codeOf(await answer(lena, 'returned'))).toBe('invalid');
  });

  it('are commented on part by part, returned with a reason, and begun anew', async () => {
    expect((await ask(annika, '/comments', { part: 'Riskhantering', text: ' ' })).status).toBe(422);
    await ask(annika, '/comments', { part: 'Riskhantering', text: 'Skriv vem som föredrog.' });
    const returned = (await answer(annika, 'returned', 'Se kommentaren.')).body as MinutesView;
    expect(returned.minutes).toMatchObject({ state: 'returned' });
    expect(returned.comments).toMatchObject([{ part: 'Riskhantering', name: 'Annika Andersson' }]);
    expect(stateOfMeeting()).toBe('minutesDrafted');
    const again = (await sendToTwo()).body as MinutesView;
    expect(again.minutes).toMatchObject({ version: 3, state: 'inAdjustment' });
    expect(again.minutes?.adjusters?.map(({ answer: given }) => given)).toEqual([null, null]);
  });

  it('wait for all, and show those who do not agree until the leader has settled it', async () => {
    const first = (await answer(lena, 'adjusted')).body as MinutesView;
    expect(first.minutes?.state).toBe('inAdjustment');
    expect(codeOf(await answer(lena, 'adjusted'))).toBe('alreadyAdjusted');
    const second = (await answer(annika, 'disagrees', 'Beslutet var villkorat.')).body as MinutesView;
    expect(second.minutes?.state).toBe('disputed');
    expect(codeOf(await ask(lena, '/settle', { how: 'note' }))).toBe('forbidden');
    await ask(leader, '/settle', { how: 'leave' });
    expect((await view()).minutes?.state).toBe('leftToNext');
    await ask(leader, '/settle', { how: 'note' });
    const { minutes, document, hash } = await view();
    expect(minutes).toMatchObject({
      state: 'adjusted',
      adjusters: [{ answer: 'adjusted' }, { remark: 'Beslutet var villkorat.' }],
    });
    expect(stateOfMeeting()).toBe('adjusted');
    const signers = document.blocks.flatMap((block) => (block.kind === 'signature' ? block.signers : []));
    expect(signers.find(({ name }) => name === 'Lena Gardtman')?.signed?.endsWith(hash.slice(0, 12))).toBe(true);
    // In the Word document too, by each name.
    const word = readDocx(await bytesOf('docx'))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(word).toMatch(/Inte enig, .*: Beslutet var villkorat\./);
    expect(word).toContain(hash.slice(0, 12));
  });

  it('are locked then, and put right only beside', async () => {
    const { hash } = await view();
    expect(codeOf(await ask(leader, '/draft', {}))).toBe('wrongState');
    expect(codeOf(await ask(lena, '/comments', { part: 'Beslut', text: 'För sent.' }))).toBe('wrongState');
    expect(codeOf(await ask(lena, '/corrections', { part: 'Tid', was: '12.00', shouldBe: '11.45' }))).toBe('forbidden');
    const put = (await ask(leader, '/corrections', { part: 'Tid', was: '12.00', shouldBe: '11.45' }))
      .body as MinutesView;
    expect(put.corrections).toMatchObject([{ was: '12.00', shouldBe: '11.45', name: 'Sara Herrman' }]);
    expect(put.hash).toBe(hash);
  });

  it('are registered and archived with everything that belongs to them, each file with its hash', async () => {
    expect((await ask(leader, '/register', { registrationNumber: ' ' })).status).toBe(422);
    await ask(leader, '/register', { registrationNumber: 'KS 2021/44' });
    const { minutes } = (await ask(leader, '/archive', {})).body as MinutesView;
    expect(minutes).toMatchObject({ state: 'archived', registrationNumber: 'KS 2021/44' });
    expect(stateOfMeeting()).toBe('archived');
    const zip = unzipSync(await world.files.read(minutes!.archive!.path));
    const manifest = JSON.parse(strFromU8(zip['manifest.json']!)) as { files: { path: string }[] };
    expect(manifest).toMatchObject({ registrationNumber: 'KS 2021/44', facts: { sha256: minutes!.factsHash } });
    expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(zip).filter((name) => name !== 'manifest.json'));
    for (const name of ['records/events.json', 'records/minutesCorrections.csv', 'records/ballots.json']) {
      expect(zip[name]).toBeDefined();
    }
    const events = JSON.parse(strFromU8(zip['records/events.json']!)) as { action: string }[];
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['minutesSent', 'minutesReturned', 'minutesAdjusted', 'minutesRegistered']),
    );
  });
});
