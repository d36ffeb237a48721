import { checksFor, nextStage } from '../../shared/rules/askedFields';
import type { Problem } from '../../shared/schema/problem';
import type { RecordFormState } from '../form/useRecordForm';
import { useSession } from '../session';

/** How far a record has come towards the next state that asks something of it. */
export interface Stage {
  /** "inför beslut". */
  words: string;
  done: number;
  total: number;
  missing: readonly Problem[];
}

/** Counted from what is typed; undefined when nothing more is asked for. */
export function useStage({ list, item, tree, written }: RecordFormState): Stage | undefined {
  const { language } = useSession();
  const stage = nextStage(list, tree.row.values.state ?? (item && Reflect.get(item, 'state')));
  const words = stage && list.stages?.[stage];
  if (!stage || !words) return undefined;
  const checks = checksFor(list, stage, written);
  const missing = checks.flatMap(({ problem, met }) => (met ? [] : [problem]));
  return { words: words[language], done: checks.length - missing.length, total: checks.length, missing };
}
