import { Drawer, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { BESIDE_FROM } from '../table/useNarrow';
import { useFocusReturn } from './useFocusReturn';

const BESIDE = `(min-width: ${BESIDE_FROM}px)`;

/** Id of the heading that names the panel; a page has one panel. */
export const PANEL_TITLE = 'panel-title';

/** How the record in the panel is closed; the record itself says so. */
export const ClosePanel = createContext<RefObject<() => void> | null>(null);

const useStyles = makeStyles({
  panel: { maxWidth: '100vw', flexShrink: 0, outlineStyle: 'none' },
  beside: { width: 'clamp(380px, 38vw, 440px)', height: '100%', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  over: { width: '100vw' },
});

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(BESIDE);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

const useBeside = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(BESIDE).matches);

/** Keeps what was shown last while the panel closes, so that it does not close empty; each opening starts anew. */
function useLast(content: ReactNode): { shown: ReactNode; opening: number } {
  const [last, setLast] = useState({ shown: content, isOpen: Boolean(content), opening: 0 });
  const isOpen = Boolean(content);
  if (content !== last.shown && isOpen) {
    setLast({ shown: content, isOpen, opening: last.isOpen ? last.opening : last.opening + 1 });
  } else if (isOpen !== last.isOpen) setLast({ ...last, isOpen });
  return last;
}

interface SidePanelProps {
  /** A RecordPanel; nothing when the panel is closed. */
  content: ReactNode;
}

/** The place of the opened record: beside the page where there is room, over it where there is not. Escape closes it. */
export function SidePanel({ content }: SidePanelProps) {
  const styles = useStyles();
  const beside = useBeside();
  const panel = useRef<HTMLDivElement>(null);
  const close = useRef<() => void>(() => {});
  const open = Boolean(content);
  const { shown, opening } = useLast(content);
  useFocusReturn(panel, open);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close.current();
  };
  return (
    <Drawer
      ref={panel}
      type={beside ? 'inline' : 'overlay'}
      open={open}
      position="end"
      className={mergeClasses(styles.panel, beside ? styles.beside : styles.over)}
      role={beside ? 'complementary' : 'dialog'}
      aria-labelledby={PANEL_TITLE}
      data-region
      tabIndex={-1}
      onOpenChange={(_, data) => !data.open && close.current()}
      {...(beside ? { onKeyDown } : {})}
    >
      <ClosePanel key={opening} value={close}>
        {shown}
      </ClosePanel>
    </Drawer>
  );
}
