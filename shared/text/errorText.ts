import type { ErrorCode } from '../AppError';
import { kindOf } from '../fields';
import { findList } from '../lists';
import type { Language } from './language';
import type { Texts } from './sv';

type Values = Readonly<Record<string, string | number>>;

/** What a sentence calls the states, steps and marks of a list: by the labels that people see. */
function named(values: Values, language: Language): Values {
  const list = typeof values.list === 'string' ? findList(values.list) : undefined;
  if (!list) return values;
  const { state, verb, held } = values;
  const field = list.fields.state;
  const states = field ? kindOf(field).options?.(field) : undefined;
  const stateName = states?.find(({ key }) => key === state)?.label[language];
  const step = list.life?.states.moves[String(verb)]?.label[language];
  const mark = list.fields[String(held)]?.label[language];
  return {
    ...values,
    ...(stateName ? { state: stateName.toLowerCase() } : {}),
    ...(step ? { step } : {}),
    ...(mark ? { held: mark.toLowerCase() } : {}),
  };
}

/** The sentence for a way in which the app says no. */
export const errorText = (
  code: ErrorCode,
  values: Values,
  { language, t }: { language: Language; t: Pick<Texts, 'errors'> },
): string => t.errors[code](named(values, language));
