import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

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
  return <FluentProvider {...(printing ? { theme: teamsLightTheme } : {})}>{children}</FluentProvider>;
}
