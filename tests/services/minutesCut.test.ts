/** A process may stop between any two writes: what was begun is then done by doing the same step once more. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { listsOfMeetings } from '../../bot/services/minutes/archiveParts';
import { lists } from '../../shared/lists';
import { type MemoryWorld, memoryWorld } from '../support/memoryWorld';

const MEETING = '2021-05-20';
const LEADER = 'sara-herrman';
const LENA = 'lena-gardtman';

let world: MemoryWorld;
beforeEach(async () => {
  world = await memoryWorld();
  for (const verb of ['start', 'end']) {
    await world.services.moveRecord(world.actor(LEADER), 'meetings', { key: MEETING, verb });
  }
  await world.log.idle();
});

const row = () => world.store.find('minutes', MEETING);
const meetingState = () => world.store.find('meetings', MEETING)?.state;
const sha256 = (bytes: Uint8Array | undefined) => createHash('sha256').update(bytes!).digest('hex');
const answer = (given: 'adjusted' | 'returned') =>
  world.services.minutes.answer(world.actor(LENA), MEETING, {
    answer: given,
    hash: row()?.factsHash ?? '',
    remark: given === 'returned' ? 'Skriv vem som föredrog.' : undefined,
  });

/** Each step with how the meeting and its minutes stand when it has been taken, and the file that the row then names. */
const STEPS = {
  draft: { take: () => world.services.minutes.draft(world.actor(LEADER), MEETING, {}), leads: 'minutesDrafted' },
  send: {
    take: () => world.services.minutes.send(world.actor(LEADER), MEETING, [world.memberKey(LENA)]),
    leads: 'sentForAdjusting',
  },
  giveBack: { take: () => answer('returned'), leads: 'minutesDrafted' },
  draftAgain: { take: () => world.services.minutes.draft(world.actor(LEADER), MEETING, {}), leads: 'minutesDrafted' },
  sendAgain: {
    take: () => world.services.minutes.send(world.actor(LEADER), MEETING, [world.memberKey(LENA)]),
    leads: 'sentForAdjusting',
  },
  adjust: { take: () => answer('adjusted'), leads: 'adjusted' },
  register: {
    take: () => world.services.minutes.register(world.actor(LEADER), MEETING, 'KS 2021/44'),
    leads: 'registered',
  },
  archive: { take: () => world.services.minutes.archive(world.actor(LEADER), MEETING), leads: 'archived' },
} as const;

/** Takes a step while its writes stop working at the given one; says whether it came to an end. */
async function takenWithout(write: number, take: () => Promise<void>): Promise<boolean> {
  const { store } = world;
  const real = { create: store.create, update: store.update };
  let left = write;
  const counted =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      left -= 1;
      if (left < 0) throw new Error('the process has stopped');
      return work(...given);
    };
  Object.assign(store, { create: counted(real.create), update: counted(real.update) });
  try {
    await take();
    return true;
  } catch {
    return false;
  } finally {
    Object.assign(store, real);
    await world.log.idle();
  }
}

it.each([0, 1])(
  'minutes come to the archive though each step stops before its write %s and is taken again',
  async (write) => {
    for (const [name, { take, leads }] of Object.entries(STEPS)) {
      const isDone = await takenWithout(write, take);
      if (!isDone) await take();
      await world.log.idle();
      expect({ name, meeting: meetingState() }).toEqual({ name, meeting: leads });
      const { file } = row()!;
      // What the row says of the file is of the file that lies there.
      expect({ name, hash: file?.hash }).toEqual({ name, hash: sha256(world.files.kept.get(file!.path)) });
    }
    expect(row()).toMatchObject({ state: 'archived', version: 2, registrationNumber: 'KS 2021/44' });
  },
);

it('the exact bytes whose hash the row has lie in the archive, with every row of the meeting and nothing that is for some only', async () => {
  const person = world.store.all('attendance').find(({ meeting }) => meeting === MEETING)!;
  const of = { meeting: MEETING, agendaItem: `${MEETING}.3` };
  const by = 'system';
  await world.store.create('motions', { ...of, text: 'Bifall', position: 1 }, { key: 'motion', by });
  await world.store.create(
    'statements',
    { ...of, kind: 'reservation', state: 'announced', person: person.key },
    { key: 'statement', by },
  );
  await world.store.create('actionPoints', { ...of, title: 'Kalla', state: 'open' }, { key: 'action', by });
  await world.store.create('needs', { ...of, title: 'Enkelt', byRole: 'handläggare' }, { key: 'need', by });
  await world.store.create(
    'meetingRoles',
    { meeting: MEETING, role: 'chair', person: person.key },
    { key: 'role', by },
  );
  await world.store.create('agendaNotes', { item: of.agendaItem, notes: 'Bara för oss' }, { key: of.agendaItem, by });
  for (const name of ['draft', 'send', 'adjust', 'register', 'archive'] as const) await STEPS[name].take();
  const zip = unzipSync(world.files.kept.get(row()!.archive!.path)!);
  const minutes = Object.keys(zip).find((path) => path.endsWith('.docx'))!;
  expect(sha256(zip[minutes])).toBe(row()!.file!.hash);
  for (const [list, key] of [
    ['motions', 'motion'],
    ['statements', 'statement'],
    ['actionPoints', 'action'],
    ['needs', 'need'],
    ['meetingRoles', 'role'],
    ['deliverables', 'methodHandbook'],
  ] as const) {
    const rows = JSON.parse(strFromU8(zip[`records/${list}.json`] ?? new Uint8Array())) as { key: string }[];
    expect({ list, keys: rows.map((one) => one.key) }).toEqual({ list, keys: expect.arrayContaining([key]) });
  }
  expect(Object.values(zip).some((bytes) => strFromU8(bytes).includes('Bara för oss'))).toBe(false);
});

it('every list whose rows are of a meeting and open to all goes to the archive, and no other', () => {
  const of = Object.values(lists).filter(
    ({ fields, access }) =>
      'meeting' in fields && Reflect.get(fields.meeting, 'list') === 'meetings' && access.read === 'everyone',
  );
  expect([...listsOfMeetings, 'minutes'].toSorted()).toEqual(of.map(({ name }) => name).toSorted());
  expect(listsOfMeetings).not.toContain('agendaNotes');
});
