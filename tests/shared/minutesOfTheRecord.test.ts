import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocx } from '../../bot/documents/docx/writeDocx';
import type { MinutesDocument } from '../../shared/minutes/Block';
import { compose } from '../../shared/minutes/compose';
import { factsOf } from '../../shared/minutes/factsOf';
import { writeText } from '../../shared/minutes/writeText';
import { normalised, readDocx } from '../support/readDocx';
import { startWorld, type World } from '../support/testWorld';

const MEETING = '2021-05-20';
const golden = readFileSync(join(__dirname, '..', 'support', 'minutes-golden.txt'), 'utf8').trim();

const documentOf = (blocks: MinutesDocument['blocks']): MinutesDocument => ({
  title: 'Protokoll',
  project: 'Projektet',
  date: MEETING,
  state: 'Utkast',
  author: 'Sekreterare',
  frozenAt: '2021-05-20T10:00:00Z',
  stamp: MEETING,
  blocks,
});

let world: World;
beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.close());

describe('the minutes of the meeting of 2021-05-20', () => {
  const verbatim = () => compose(factsOf(world.store, MEETING), { profile: 'minutes', wording: 'verbatim' });

  it('are the record to the letter, as text', () => {
    expect(normalised(writeText(verbatim()))).toBe(golden);
    expect(golden).toHaveLength(13_308);
  });

  it('are the record to the letter, as Word has them', () => {
    expect(normalised(readDocx(writeDocx(documentOf(verbatim()))).join('\n'))).toBe(golden);
  });
});
