import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { MinutesView } from '../../../shared/api/minutes';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** The parts of the minutes that may be commented on and corrected: their headings. */
export const partsOf = ({ document: { blocks } }: MinutesView): string[] => [
  ...new Set(
    blocks.flatMap((block) => {
      if (block.kind === 'title') return [block.text];
      return block.kind === 'heading' && block.level < 3 ? [[block.number, block.text].filter(Boolean).join(' ')] : [];
    }),
  ),
];

interface PartChoiceProps {
  parts: readonly string[];
  part: string;
  onChoose: (part: string) => void;
}

/** Which part of the minutes a comment or a correction is about. */
export function PartChoice({ parts, part, onChoose }: PartChoiceProps) {
  const words = useMinutesWords();
  const { select } = useStyles();
  return (
    <Field label={words.commentOn}>
      <Select
        className={select}
        select={{ className: select }}
        value={part}
        onChange={(_, { value }) => onChoose(value)}
      >
        {parts.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
}
