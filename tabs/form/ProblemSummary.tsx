import { Link, makeStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { Problem } from '../../shared/schema/problem';
import { problemText } from '../../shared/text/problemText';
import { Bar } from '../Bar';
import { useLanguage, useTexts } from '../language';
import { focusField } from './focusField';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '20px' },
  // Targets are at least 24 pixels high, so that fingers and unsteady hands hit the right one.
  link: { display: 'inline-block', lineHeight: '24px', verticalAlign: 'top' },
  focus: { outlineStyle: 'none' },
});

interface ProblemSummaryProps {
  list: ListDefinition;
  problems: readonly Problem[];
  /** Id of the control that a field has in the form. */
  idOf: (field: string) => string;
  /** Takes the focus when saving was not possible. */
  focusRef: RefObject<HTMLDivElement | null>;
}

/** Everything that needs to be put right, with links to the fields. */
export function ProblemSummary({ list, problems, idOf, focusRef }: ProblemSummaryProps) {
  const styles = useStyles();
  const t = useTexts();
  const language = useLanguage();
  return (
    <div ref={focusRef} tabIndex={-1} className={styles.focus}>
      {problems.length > 0 && (
        <Bar intent="error" title={t.common.problemSummary(problems.length)}>
          <ul className={styles.list}>
            {problems.map((problem) => (
              <li key={`${problem.field}.${problem.code}`}>
                <Link
                  className={styles.link}
                  href={`#${idOf(problem.field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(idOf(problem.field));
                  }}
                >
                  {problemText(problem, list, { language, t })}
                </Link>
              </li>
            ))}
          </ul>
        </Bar>
      )}
    </div>
  );
}
