import { Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { decisions } from '../../../shared/lists/decisions';
import { initiatives } from '../../../shared/lists/initiatives';
import { recordQuery } from '../../listData';
import { useSession } from '../../session';

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
  const { data } = useQuery(recordQuery(api, { name: 'initiatives', list: initiatives, key: initiative }));
  return (
    <Field
      label={decisions.fields.initiative.label[language]}
      required
      {...(missing ? { validationMessage: t.serving.answerMissing } : {})}
    >
      <Select value={result} onChange={(_, { value }) => onChange(value, data?.item.title ?? '')}>
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
