import {
  Button,
  DrawerBody,
  DrawerHeader,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { useTexts } from '../language';
import { ClosePanel, PANEL_TITLE } from './SidePanel';

const useStyles = makeStyles({
  sides: { '@media (max-width: 480px)': { paddingLeft: '12px', paddingRight: '12px' } },
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
  titles: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  meta: { color: tokens.colorNeutralForeground3 },
  body: {
    '--pf-below': '16px',
    ':last-child': { paddingBottom: 'var(--pf-below)' },
    scrollPaddingBottom: '80px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
  },
});

interface RecordPanelProps {
  /** What the panel shows; another value moves the focus there again. */
  record: string;
  title: string;
  /** A quiet line under the title. */
  meta?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The opened record, given to PageFrame as its panel. */
export function RecordPanel({ record, title, meta, onClose, children }: RecordPanelProps) {
  const styles = useStyles();
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record in the same panel is begun anew
  useEffect(() => {
    // A form is written in at once, a record is read from its heading. The drawer itself first moves the focus to its first button.
    const timer = setTimeout(() => {
      const field = body.current?.querySelector<HTMLElement>('[data-first], form :is(input, select, textarea)');
      (field ?? heading.current)?.focus();
    });
    return () => clearTimeout(timer);
  }, [record]);
  const close = useContext(ClosePanel);
  useEffect(() => {
    if (close) close.current = onClose;
  }, [close, onClose]);
  return (
    <>
      <DrawerHeader className={styles.sides}>
        <div className={styles.head}>
          <div className={styles.titles}>
            <h2 id={PANEL_TITLE} ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h2>
            {meta && (
              <Text size={200} className={styles.meta}>
                {meta}
              </Text>
            )}
          </div>
          <Button appearance="subtle" icon={<DismissRegular />} aria-label={t.common.close} onClick={onClose} />
        </div>
      </DrawerHeader>
      <DrawerBody ref={body} className={mergeClasses(styles.body, styles.sides)}>
        {children}
      </DrawerBody>
    </>
  );
}
