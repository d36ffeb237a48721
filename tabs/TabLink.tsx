import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf, type Place } from '../shared/pages';
import { goTo } from './location';

// Alone on its line it is large enough for a finger.
const useStyles = makeStyles({ alone: { display: 'inline-block', lineHeight: '24px' } });

interface TabLinkProps {
  place: Place;
  /** Among other words. */
  inline?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to a place in the app, gone to without loading the tab again. */
export function TabLink({ place, inline = false, className, children }: TabLinkProps) {
  const styles = useStyles();
  return (
    <Link
      inline={inline}
      className={mergeClasses(!inline && styles.alone, className)}
      href={addressOf(place)}
      onClick={(event) => {
        event.preventDefault();
        goTo(place);
      }}
    >
      {children}
    </Link>
  );
}
