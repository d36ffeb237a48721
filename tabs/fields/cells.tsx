import { dayOf, formatInstant } from '../../shared/text/format';
import type { Language } from '../../shared/text/texts';

/** Text with its own line breaks. */
export function Prose({ text }: { text: string | null }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{text}</span>;
}

/** A moment as a day; the clock time is in the tooltip and for screen readers. */
export function Moment({ at, language }: { at: string; language: Language }) {
  const full = formatInstant(at, language);
  return (
    <time dateTime={at} title={full}>
      <span aria-hidden="true">{dayOf(at)}</span>
      <span className="pf-hidden">{full}</span>
    </time>
  );
}
