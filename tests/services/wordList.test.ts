import { randomUUID } from 'node:crypto';
import type { SimilarHit } from '../../shared/api/similar';
import { refusal, startWorld, type World } from '../support/testWorld';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  for (const [title, need] of [
    ['Fjolfabriken i norr', 'Fjolfing görs på papper.'],
    ['Digital fjolfing', 'Ingen vet hur fjolfing går till.'],
  ])
    await world.services.records.create(world.actor('lena-gardtman'), 'initiatives', {
      municipality: '1421',
      title,
      need,
      phase: 'digitisation',
    });
});
afterAll(() => world.close());

const leader = () => world.actor('sara-herrman');
const find = (title: string): SimilarHit[] =>
  world.services.similar.find(leader(), { key: null, title, need: '', area: null });
const CHANGE = { title: 'fjolfing', workField: 'skola', words: 'fjolfing, fjolfabrik, it', removedWords: '' };

describe('the project’s word list', () => {
  it('is written by the project management alone', async () => {
    const { records } = world.services;
    const asked = records.create(world.actor('lena-gardtman'), 'concepts', { title: 'fjolfing' });
    expect((await refusal(asked)).code).toBe('forbidden');
  });

  it('shows before it is saved what would change, and which words to think twice about', () => {
    const preview = world.services.similar.preview(leader(), CHANGE);
    expect(preview.found).toBeGreaterThanOrEqual(2);
    expect(preview.short).toEqual(['it']);
    const taken = world.services.similar.preview(leader(), { ...CHANGE, words: 'skolbuss' }).taken;
    expect(taken).toEqual([{ word: 'skolbuss', subject: 'skolskjuts' }]);
  });

  it('tells why two are alike from the moment it is saved, and no more once a word is taken away', async () => {
    const both = () => find('Fjolfabrik').flatMap((hit) => hit.both);
    expect(both()).not.toContain('fjolfing');
    const { records } = world.services;
    const row = await records.create(leader(), 'concepts', CHANGE);
    expect(both()).toContain('fjolfing');
    const change = { key: row.key, eTag: row.eTag, input: { words: 'något helt annat' } };
    await records.update(leader(), 'concepts', change);
    expect(both()).not.toContain('fjolfing');
  });

  it('adds words to a subject that came with the app, and takes words from it', async () => {
    const { records } = world.services;
    const buses = () => find('Gulbil till eleverna').flatMap((hit) => hit.both);
    expect(buses()).not.toContain('skolskjuts');
    const draft = { municipality: '1421', title: 'Skolskjuts med gulbil', need: 'Gulbil.', phase: 'digitisation' };
    await records.create(world.actor('lena-gardtman'), 'initiatives', draft);
    await records.create(leader(), 'concepts', { title: 'skolskjuts', words: 'gulbil' });
    expect(buses()).toContain('skolskjuts');
  });

  it('knows a subject by its name with spaces or as the app’s list has it, and says which fields there are', () => {
    const preview = (change: object) => world.services.similar.preview(leader(), { ...CHANGE, ...change });
    expect(preview({ title: 'Distansmöte nämnd', words: 'hybridmöte' }).taken).toEqual([]);
    expect(preview({ workField: 'skola' }).fields).toEqual([]);
    expect(preview({ workField: 'skolor och sånt' }).fields).toContain('skola');
  });

  it('is taught by what municipalities say of each other’s initiatives, and a person decides', async () => {
    const [one, other] = await Promise.all(
      [
        ['Vindlarm i gästhamnen', 'Byar syns för sent.'],
        ['Stormvakt på udden', 'Ingen ser när det blåser upp.'],
      ].map(([title, need]) =>
        world.services.records.create(world.actor('lena-gardtman'), 'initiatives', {
          municipality: '1421',
          title,
          need,
          phase: 'digitisation',
        }),
      ),
    );
    const teaches = () => world.services.similar.preview(leader(), CHANGE).adds.map(({ word }) => word);
    expect(teaches()).not.toContain('stormvakt');
    const mark = { key: randomUUID(), values: { other: other!.key, mark: 'similar' } };
    const row = { key: one!.key, eTag: world.store.find('initiatives', one!.key)!.eTag, values: {} };
    await world.services.saveRecord(world.actor('lena-gardtman'), 'initiatives', { row, parts: { similar: [mark] } });
    expect(teaches()).toEqual(expect.arrayContaining(['vindlarm', 'stormvakt']));
    await world.services.records.create(leader(), 'concepts', {
      title: 'blåsväder',
      words: 'vindlarm, stormvakt, gästhamn, udden, byar, blåser',
    });
    expect(teaches()).not.toContain('stormvakt');
  });
});
