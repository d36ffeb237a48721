import type { CardContext } from '../../../bot/cards/CardContext';
import type { AdaptiveCard } from '../../../bot/cards/elements';
import { shorten } from '../../../bot/cards/elements';
import { createTabLink } from '../../../bot/cards/tabLink';
import { asJson, buttonsOf, inputsOf, wordsOf } from '../chat/Json';
import { everyCard, longReport, longVote } from './longestCards';

const LARGEST = 20 * 1024;
const link = createTabLink('44444444-4444-4444-8444-444444444444');
const languages = ['sv', 'en'] as const;
const cases = languages.flatMap((language) =>
  Object.entries(everyCard({ language, link })).map(([name, card]): [string, string, AdaptiveCard] => [
    name,
    language,
    card,
  ]),
);

/** Every object in a card, however deep. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(partsOf)];
}

describe.each(cases)('the card %s in %s with the longest texts', (_name, language, card) => {
  const json = JSON.stringify(card);
  const parts = partsOf(card);

  it('is small enough to be delivered', () => {
    expect(Buffer.byteLength(json)).toBeLessThan(LARGEST);
  });

  it('is version 1.5, says its language, and has its meaning as text', () => {
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: language });
    expect(card.speak.length).toBeGreaterThan(5);
    expect(card.fallbackText).toBe(card.speak);
  });

  it('labels every input, and says what to do when it is left out', () => {
    for (const input of inputsOf(asJson(card))) {
      expect(input.label).toBeTruthy();
      if (Reflect.get(input, 'isRequired')) expect(Reflect.get(input, 'errorMessage')).toBeTruthy();
    }
    const ids = inputsOf(asJson(card)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has no parts that Teams clients treat differently', () => {
    const types = parts.map((part) => String(part.type ?? ''));
    expect(types.filter((type) => /ShowCard|Toggle|Image|Media/.test(type))).toEqual([]);
  });

  it('has buttons for old clients too, and only ids in their data', () => {
    for (const action of parts.filter((part) => part.type === 'Action.Execute' && part.title)) {
      const data = action.data as Record<string, unknown>;
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', data: { ...data, verb: action.verb } });
      for (const value of Object.values(data)) expect(value).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);
    }
  });

  it('opens the app and nothing else', () => {
    const addresses = parts.filter((part) => part.type === 'Action.OpenUrl').map((part) => String(part.url));
    for (const address of addresses) expect(address).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/44444444/);
  });

  it('asks for at most sixty people', () => {
    expect(card.refresh?.userIds.length ?? 0).toBeLessThanOrEqual(60);
  });

  it('wraps all its text', () => {
    for (const block of parts.filter((part) => part.type === 'TextBlock')) expect(block.wrap).toBe(true);
  });
});

describe('what a card says', () => {
  const context: CardContext = { language: 'sv', link };

  it('gives the light of each area as a shape and a word, never only as a colour', () => {
    const words = wordsOf(asJson(everyCard(context).status));
    expect(words).toMatch(/Budget: ● Grön\./);
    expect(words).toMatch(/Tid: ▲ Gul\./);
    expect(words).toMatch(/Personal: ■ Röd\./);
  });

  it('shows what people wrote as they wrote it', () => {
    const words = wordsOf(asJson(everyCard(context).status));
    expect(words).toContain('R&D \\<test> \\*inte fet\\* \\[ingen länk\\]');
  });

  it('cuts long texts at a word', () => {
    expect(shorten('tillämpningsrutiner för Färgelanda', 25)).toBe('tillämpningsrutiner för…');
    expect(shorten('kort  text\nmed rader', 50)).toBe('kort text med rader');
    expect(shorten('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('counts one initiative as one', () => {
    expect(wordsOf(asJson(everyCard(context).initiatives)).split('\n')[0]).toBe('1 insats i 1 kommun');
  });

  it('links to a record in a tab', () => {
    expect(link({ page: 'meeting', key: 'D1' })).toBe(
      'https://teams.microsoft.com/l/entity/44444444-4444-4444-8444-444444444444/meeting?context=%7B%22subEntityId%22%3A%22D1%22%7D',
    );
  });

  it('sends people with very many questions to the tab, where there is room', () => {
    const card = asJson(everyCard(context).formTooLong);
    expect(wordsOf(card)).toContain('Rösta i fliken Möte.');
    expect(buttonsOf(card)).toEqual(['Läs underlaget']);
  });

  it('draws the line between two questions above what must be put right in the lower one', () => {
    const { body } = everyCard(context).formApproval;
    const lines = body.filter((part) => part.separator);
    expect(lines).toHaveLength(12);
    for (const line of lines) expect(line).toMatchObject({ type: 'TextBlock', color: 'Attention' });
  });

  it('gives the questions of a decision whole lines, since a fact’s title breaks in the middle of a word', () => {
    const { receiptApproval, voteClosedApproval, voteClosed } = everyCard(context);
    for (const card of [receiptApproval, voteClosedApproval]) {
      expect(partsOf(card).map((part) => part.type)).not.toContain('FactSet');
    }
    expect(partsOf(voteClosed).map((part) => part.type)).toContain('FactSet');
  });

  it('gives the decision first once it is set', () => {
    expect(wordsOf(asJson(everyCard(context).voteSet)).split('\n')[0]).toMatch(/^Beslut: Styrgruppen beslutar/);
  });

  it('draws the long examples with really long texts', () => {
    expect(longVote().decision.title).toHaveLength(200);
    expect(longReport().rows[0]?.comment?.length).toBe(1000);
  });
});
