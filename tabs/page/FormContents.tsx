import { Button, Link, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { type MouseEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { Problem } from '../../shared/schema/problem';
import { placeOf } from '../../shared/schema/saving';
import type { FormLook } from '../form/FormGroup';
import { focusField } from '../form/focusField';
import type { RecordFormState } from '../form/useRecordForm';
import { useNarrow } from '../table/useNarrow';
import type { Stage } from './useStage';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    position: 'sticky',
    top: 0,
    maxHeight: 'calc(100vh - 48px)',
    overflowY: 'auto',
    '@media (max-width: 800px)': { position: 'static', maxHeight: 'none' },
  },
  heading: { margin: '0 0 4px' },
  fold: { alignSelf: 'flex-start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // Large enough for a finger.
  link: {
    display: 'block',
    padding: '6px 12px',
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'var(--pf-selected)',
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  missing: { color: tokens.colorBrandForegroundLink },
});

/** Which group of the form is being read or written. */
function useCurrentGroup(form: RefObject<HTMLElement | null>, count: number): number {
  const [current, setCurrent] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other groups are to be watched
  useEffect(() => {
    const groups = [...(form.current?.querySelectorAll<HTMLElement>('[data-group]') ?? [])];
    const numberOf = (element: Element | null | undefined) => Number(element?.getAttribute('data-group') ?? 0);
    const onFocus = ({ target }: FocusEvent) => {
      const group = target instanceof Element ? target.closest('[data-group]') : null;
      if (group) setCurrent(numberOf(group));
    };
    const { current: element } = form;
    element?.addEventListener('focusin', onFocus);
    if (typeof IntersectionObserver === 'undefined') return () => element?.removeEventListener('focusin', onFocus);
    const seen = new Set<number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(numberOf(target));
          else seen.delete(numberOf(target));
        }
        if (seen.size > 0) setCurrent(Math.min(...seen));
      },
      // The upper third of the window is where people read.
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const group of groups) observer.observe(group);
    return () => {
      element?.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [form, count]);
  return current;
}

/** What an answer that is missing is called: "Vems behov är det?", "Nyttor: Utgångsvärde". */
function nameOf(list: ListDefinition, { field }: Problem, language: 'sv' | 'en'): string {
  const place = placeOf(field);
  const part = list.parts?.[place?.part ?? field]?.list;
  const of = place ? part?.fields[place.field] : list.fields[field];
  return [part?.label[language], of?.label[language]].filter(Boolean).join(': ');
}

interface FormContentsProps {
  form: RecordFormState;
  look: FormLook;
  stage: Stage | undefined;
  /** Where the form's groups are. */
  place: RefObject<HTMLElement | null>;
}

/** Beside it there is no room any more. */
const NARROW = 801;

/** Beside a long form its groups and every answer that is still missing, each a way to its field; in a narrow window above it, folded until asked for. */
export function FormContents(props: FormContentsProps) {
  const styles = useStyles();
  const { t } = props.look.context;
  const id = useId();
  const narrow = useNarrow(useRef(document.body), NARROW);
  const [open, setOpen] = useState(false);
  if (!narrow) return <Contents {...props} />;
  return (
    <div className={styles.side}>
      <Button
        className={styles.fold}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        iconPosition="after"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t.frame.contents}
      </Button>
      <div id={id} hidden={!open}>
        <Contents {...props} onChosen={() => setOpen(false)} />
      </div>
    </div>
  );
}

function Contents({ form, look, stage, place, onChosen }: FormContentsProps & { onChosen?: () => void }) {
  const styles = useStyles();
  const { t, language } = look.context;
  const current = useCurrentGroup(place, form.groups.length);
  const go = (field: string) => (event: MouseEvent) => {
    event.preventDefault();
    onChosen?.();
    focusField(look.idOf(field));
  };
  return (
    <div className={styles.side}>
      <nav aria-label={t.frame.contents} data-region tabIndex={-1}>
        <ul className={styles.list}>
          {form.groups.map(({ group }, at) => (
            <li key={group.sv}>
              <Link
                href={`#${look.idOf(`group.${at}`)}`}
                className={mergeClasses(styles.link, at === current && styles.current)}
                aria-current={at === current ? 'location' : undefined}
                onClick={go(`group.${at}`)}
              >
                {group[language]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {stage && (
        <section>
          <Subtitle2 as="h2" block className={styles.heading}>
            {stage.missing.length > 0
              ? t.frame.missing(stage.missing.length, stage.words)
              : t.frame.nothingMissing(stage.words)}
          </Subtitle2>
          <ul className={styles.list}>
            {stage.missing.map((problem) => (
              <li key={`${problem.field}.${problem.code}`}>
                <Link
                  href={`#${look.idOf(problem.field)}`}
                  className={mergeClasses(styles.link, styles.missing)}
                  onClick={go(problem.field)}
                >
                  {nameOf(form.list, problem, language)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
