import { Field, Select } from '@fluentui/react-components';
import { decisions } from '../../../shared/lists/decisions';
import { useSession } from '../../session';

interface InitiativeOutcomeProps {
  /** The answer, or nothing chosen yet. */
  result: string;
  /** It has been asked for and is wanting. */
  missing: boolean;
  onChange: (result: string) => void;
}

/** Which way a decision on an initiative went. */
export function InitiativeOutcome({ result, missing, onChange }: InitiativeOutcomeProps) {
  const { t, language } = useSession();
  return (
    <Field
      label={decisions.fields.initiative.label[language]}
      required
      {...(missing ? { validationMessage: t.serving.answerMissing } : {})}
    >
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
