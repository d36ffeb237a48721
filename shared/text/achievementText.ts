import { achievement } from '../rules/achievement';
import { formatPercent } from './format';
import type { Language } from './language';
import type { effects } from './sv/effects';

interface Measured {
  baseline: number | null;
  target: number | null;
  value: number | null;
}

interface Words {
  language: Language;
  words: typeof effects.achievement;
}

/** How far a benefit has come, in words: a share of the way, that there was no way to go, or what is missing to say it. */
export function achievementText(measured: Measured, { language, words }: Words): string {
  const found = achievement(measured);
  if (found.kind === 'percent') return formatPercent(found.percent, language);
  if (found.kind === 'targetIsBaseline') return found.isKept ? words.kept : words.left;
  if (measured.baseline === null) return words.noBaseline;
  return measured.target === null ? words.noTarget : words.noValue;
}
