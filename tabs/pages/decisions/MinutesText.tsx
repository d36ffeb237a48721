import { Fragment, type ReactNode } from 'react';
import type { ListBlock, Run } from '../../../shared/minutes/Block';
import { LIGHTS } from '../../../shared/text/minutes/writers';
import { StatusShape } from '../../fields/StatusShape';

/** Words of several looks; a light as shape and word. */
export const Line = ({ runs }: { runs: readonly Run[] }): ReactNode =>
  runs.map(({ text, strong, light }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no name, and are drawn anew when it changes
    <Fragment key={at}>
      {light && <StatusShape shape={light} text={LIGHTS[light].word} />}
      {strong ? <strong>{text}</strong> : text}
    </Fragment>
  ));

/** A list with the lists below its items. */
export function List({ list }: { list: ListBlock }) {
  const isCounted = list.marker === 'decimal' || list.marker === 'letter';
  const Tag = isCounted ? 'ol' : 'ul';
  return (
    <Tag {...(list.marker === 'letter' ? { style: { listStyleType: 'lower-alpha' } } : {})}>
      {list.items.map(({ runs, children }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at} style={{ whiteSpace: 'pre-wrap' }}>
          <Line runs={runs} />
          {children && <List list={children} />}
        </li>
      ))}
    </Tag>
  );
}
