import {
  Button,
  Drawer,
  DrawerBody,
  DrawerHeader,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, useId, useRef, useSyncExternalStore } from 'react';
import { useTexts } from '../language';
import { usePanelFocus } from './usePanelFocus';

const BESIDE = '(min-width: 1080px)';

const useStyles = makeStyles({
  panel: { width: 'min(440px, 100vw)', maxWidth: '100vw', flexShrink: 0, outlineStyle: 'none' },
  beside: { height: '100%' },
  head: { display: 'flex', gap: '8px', alignItems: 'flex-start', justifyContent: 'space-between' },
  titles: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  meta: { color: tokens.colorNeutralForeground3 },
  body: { paddingBottom: '24px', display: 'flex', flexDirection: 'column', gap: '16px' },
});

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(BESIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

const useBeside = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(BESIDE).matches);

interface RecordPanelProps {
  /** What the panel shows; another value moves the focus to the heading again. */
  record: string;
  title: string;
  /** A quiet line under the title. */
  meta?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** The opened record: beside the page where there is room, over it where there is not. Escape closes it. */
export function RecordPanel({ record, title, meta, onClose, children }: RecordPanelProps) {
  const styles = useStyles();
  const t = useTexts();
  const beside = useBeside();
  const titleId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  usePanelFocus(panel, heading, record);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Drawer
      ref={panel}
      type={beside ? 'inline' : 'overlay'}
      open
      separator={beside}
      position="end"
      className={mergeClasses(styles.panel, beside && styles.beside)}
      role={beside ? 'complementary' : 'dialog'}
      aria-labelledby={titleId}
      data-region
      tabIndex={-1}
      onOpenChange={() => onClose()}
      {...(beside ? { onKeyDown } : {})}
    >
      <DrawerHeader>
        <div className={styles.head}>
          <div className={styles.titles}>
            <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
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
      <DrawerBody className={styles.body}>{children}</DrawerBody>
    </Drawer>
  );
}
