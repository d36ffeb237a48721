import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';

const SHOWN_MS = 6000;
/** What leads on is to be reached as well, by keyboard too. */
const SHOWN_WITH_LINK_MS = 20_000;

const useStyles = makeStyles({
  // Below the page, never over it: what is said is often about what stands there.
  region: { flexShrink: 0 },
  bubble: {
    padding: '8px 24px',
    borderTop: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Said {
  text: ReactNode;
  /** Makes the same sentence twice in a row two announcements. */
  turn: number;
}

/** What was last said, and how to say something new. */
export function useAnnouncements(): { said: Said | null; announce: (text: ReactNode) => void } {
  const [said, setSaid] = useState<Said | null>(null);
  const announce = useCallback((text: ReactNode) => setSaid((old) => ({ text, turn: (old?.turn ?? 0) + 1 })), []);
  return { said, announce };
}

/** The one polite live region: shows the sentence for a while and lets screen readers read it. */
export function Announcer({ said }: { said: Said | null }) {
  const styles = useStyles();
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (!said) return;
    const shown = typeof said.text === 'string' ? SHOWN_MS : SHOWN_WITH_LINK_MS;
    const timer = setTimeout(() => setDone(said.turn), shown);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      {said && said.turn !== done && (
        <div key={said.turn} className={styles.bubble}>
          {said.text}
        </div>
      )}
    </div>
  );
}
