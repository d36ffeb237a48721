import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { fetchedCode, useCode, useFetchAhead } from '../fetchedCode';

// Gives way to what is said below the page.
const useStyles = makeStyles({ page: { minHeight: 0 } });

const paper = fetchedCode(() => import('../themes/default'));

/** Whether the page is being drawn on paper; told in time for the drawing. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}

/** Prints in dark ink on white, whatever theme the window has. */
export function PaperTheme({ children }: { children: ReactNode }) {
  const printing = usePrinting();
  const { here } = useCode(paper, printing);
  useFetchAhead(paper, true);
  const styles = useStyles();
  return (
    <FluentProvider className={styles.page} {...(printing && here ? here : {})}>
      {children}
    </FluentProvider>
  );
}
