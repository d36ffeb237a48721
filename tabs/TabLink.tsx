import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { addressOf, type Place } from '../shared/pages';
import { goTo } from './location';

interface TabLinkProps {
  place: Place;
  /** Among other words. */
  inline?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A link to a place in the app, gone to without loading the tab again. */
export function TabLink({ place, inline = false, className, children }: TabLinkProps) {
  return (
    <Link
      inline={inline}
      className={className}
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
