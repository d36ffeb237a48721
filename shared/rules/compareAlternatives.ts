import type { Alternative } from '../lists/alternatives';
import type { Consequence } from '../lists/consequences';

/** One row of the comparison: what each alternative says about a topic, in the order of the alternatives. */
export interface ComparisonRow {
  topic: string;
  kind: Consequence['kind'];
  /** The lettered texts of each alternative about the topic, none where it says nothing. */
  cells: { letter: string; text: string }[][];
  /** Whether the alternatives say different things. */
  differs: boolean;
}

/** Lays alternatives side by side, topic by topic, in the order in which the topics first appear. */
export function compareAlternatives(
  alternatives: readonly Alternative[],
  consequences: readonly Consequence[],
): ComparisonRow[] {
  const ordered = [...alternatives].sort((a, b) => a.number - b.number);
  const own = ordered.flatMap((alternative) =>
    consequences
      .filter((one) => one.alternative === alternative.key)
      .sort((a, b) => a.letter.localeCompare(b.letter, 'sv')),
  );
  const topics = [...new Map(own.map((one) => [one.topic, one.kind]))];
  return topics.map(([topic, kind]) => {
    const cells = ordered.map((alternative) =>
      own
        .filter((one) => one.alternative === alternative.key && one.topic === topic)
        .map(({ letter, text }) => ({ letter, text })),
    );
    const said = cells.map((texts) => JSON.stringify(texts.map(({ text }) => text)));
    return { topic, kind, cells, differs: new Set(said).size > 1 };
  });
}
