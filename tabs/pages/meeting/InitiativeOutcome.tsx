import { Field, Select } from '@fluentui/react-components';
import { decisions } from '../../../shared/lists/decisions';
import { useSession } from '../../session';

interface InitiativeOutcomeProps {
  /** The answer, or nothing chosen yet. */
  result: string;
  onChange: (result: string) => void;
}

/** Which way a decision on an initiative went. */
export function InitiativeOutcome({ result, onChange }: InitiativeOutcomeProps) {
  const { t, language } = useSession();
  return (
    <Field label={decisions.fields.initiative.label[language]} required>
      <Select value={result} onChange={(_, { value }) => onChange(value)}>
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
