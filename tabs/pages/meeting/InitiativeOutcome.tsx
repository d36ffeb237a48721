import { Field, Select } from '@fluentui/react-components';
import { decisions } from '../../../shared/lists/decisions';
import { initiatives } from '../../../shared/lists/initiatives';
import { recordQuery } from '../../listData';
import { Failure, Loading } from '../../States';
import { useSession } from '../../session';
import { useAsked } from '../../useAsked';
import { useActWords } from './useActWords';

interface InitiativeOutcomeProps {
  /** Key of the initiative. */
  initiative: string;
  /** The answer, or nothing chosen yet. */
  result: string;
  /** It has been asked for and is wanting. */
  missing: boolean;
  /** With what the initiative is called. */
  onChange: (result: string, title: string) => void;
}

/** Which way a decision on an initiative went. */
export function InitiativeOutcome({ initiative, result, missing, onChange }: InitiativeOutcomeProps) {
  const { api, t, language } = useSession();
  const words = useActWords();
  const { data, error, refetch } = useAsked(
    recordQuery(api, { name: 'initiatives', list: initiatives, key: initiative }),
  );
  if (!data) return error ? <Failure error={error} onRetry={refetch} /> : <Loading rows={1} />;
  return (
    <Field
      label={decisions.fields.initiative.label[language]}
      required
      {...(missing ? { validationMessage: words.answerMissing } : {})}
    >
      <Select value={result} onChange={(_, { value }) => onChange(value, data.item.title)}>
        <option value="" />
        {['approve', 'reject'].map((answer) => (
          <option key={answer} value={answer}>
            {t.votes.answers[answer]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
