import { cardButton, carriedCount, carriedKey } from '../../../bot/cards/cardButton';
import { createTabLink } from '../../../bot/cards/tabLink';
import { verbs } from '../../../bot/chat/actions/verbs';
import { subjectIn } from '../../../bot/chat/subjects';
import { everyCard } from './longestCards';

/** What a card sends to the bot: when somebody presses a button, and when Teams asks by itself. */
interface Sent {
  card: string;
  verb: string;
  data: unknown;
}

const link = createTabLink('44444444-4444-4444-8444-444444444444');

/** Every object in a card that sends something, however deep. */
function sentBy(card: string, value: unknown): Sent[] {
  if (Array.isArray(value)) return value.flatMap((one) => sentBy(card, one));
  if (typeof value !== 'object' || value === null) return [];
  const { type, verb, data } = value as Record<string, unknown>;
  const own = type === 'Action.Execute' && typeof verb === 'string' ? [{ card, verb, data }] : [];
  return [...own, ...Object.values(value).flatMap((one) => sentBy(card, one))];
}

const sent = Object.entries(everyCard({ language: 'sv', link })).flatMap(([name, card]) => sentBy(name, card));

const OF = {
  call: { key: 'M1', carries: { meeting: 'M1' } },
  minutes: { key: '2021-05-20', carries: { minutes: '2021-05-20', version: 3 } },
  vote: { key: 'D1', carries: { vote: 'D1' } },
} as const;
/** The verb of a subject begins with its kind. */
const kindOf = (verb: string): keyof typeof OF => verb.split('.')[0] as keyof typeof OF;

describe('the buttons of the cards', () => {
  it('and the verbs that answer them are the same, both ways', () => {
    expect([...new Set(sent.map(({ verb }) => verb))].sort()).toEqual([...verbs.keys()].sort());
  });

  it.each(sent.map((one) => [one.card, one.verb, one] as const))(
    'on %s: %s reads what its button packs',
    (_card, verb, { data }) => {
      expect(verbs.get(verb)?.button.parse(data)).toMatchObject(OF[kindOf(verb)].carries);
    },
  );

  it.each(sent.map((one) => [one.card, one.verb, one] as const))(
    'on %s: %s says what it is about, so that a refusal can lead back to it',
    (_card, verb, { data }) => {
      expect(subjectIn(data)).toEqual({ kind: kindOf(verb), key: OF[kindOf(verb)].key });
    },
  );

  it('carry their values there and back, and nothing that is not theirs', () => {
    const button = cardButton('some.verb', { vote: carriedKey, revision: carriedCount });
    expect(button.parse(button.pack({ vote: 'D1.vote2', revision: 7 }))).toEqual({ vote: 'D1.vote2', revision: 7 });
    const strange = [null, 'D1', [], {}, { vote: 'D1' }, { vote: '', revision: '1' }, { vote: 'D1', revision: 1 }];
    const more = [
      { vote: 'D1', revision: '-1' },
      { vote: 'D1', revision: '1e3' },
      { vote: ['D1'], revision: '1' },
    ];
    expect([...strange, ...more].map((data) => button.parse(data))).toEqual([...strange, ...more].map(() => undefined));
  });
});
