/** A line of a text beside an earlier one. */
interface ChangedLine {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** More lines than so many on both sides together are compared as they stand, without looking for the least change. */
const MOST = 4_000_000;

/** For each pair of places how long the longest row of lines is that both texts have from there on. */
function commonFrom(before: readonly string[], now: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const [row, next] = [table[i], table[i + 1]];
      if (!row || !next) continue;
      row[j] = before[i] === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function between(before: readonly string[], now: readonly string[]): ChangedLine[] {
  if (before.length * now.length > MOST)
    return [
      ...before.map((text) => ({ kind: 'removed' as const, text })),
      ...now.map((text) => ({ kind: 'added' as const, text })),
    ];
  const table = commonFrom(before, now);
  const found: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [old, own] = [before[i], now[j]];
    if (old !== undefined && old === own) {
      found.push({ kind: 'same', text: old });
      i += 1;
      j += 1;
    } else if (own === undefined || (old !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      found.push({ kind: 'removed', text: old ?? '' });
      i += 1;
    } else {
      found.push({ kind: 'added', text: own });
      j += 1;
    }
  }
  return found;
}

/** What a text has that an earlier one had not, line by line, and what it has no longer. */
export function changedLines(before: string, now: string): ChangedLine[] {
  const [old, own] = [before.split('\n'), now.split('\n')];
  // What both begin and end with is the same, however long it is.
  let head = 0;
  while (head < old.length && head < own.length && old[head] === own[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(old.length, own.length) - head && old.at(-1 - tail) === own.at(-1 - tail)) tail += 1;
  const same = (texts: readonly string[]) => texts.map((text): ChangedLine => ({ kind: 'same', text }));
  return [
    ...same(own.slice(0, head)),
    ...between(old.slice(head, old.length - tail), own.slice(head, own.length - tail)),
    ...same(own.slice(own.length - tail)),
  ];
}
