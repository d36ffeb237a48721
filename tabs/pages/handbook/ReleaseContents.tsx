import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { keysOf } from '../../../shared/entriesOf';
import type { HandbookContents, HandbookRelease } from '../../../shared/lists/handbookReleases';
import { contentsChanges } from '../../../shared/rules/contentsChanges';
import { isLaterVersion } from '../../../shared/rules/isLaterVersion';
import { Markdown } from '../../fields/Markdown';
import { useItems } from '../../session';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});

/** What a release has otherwise than the one before it. */
function Changes({ release, before }: { release: HandbookRelease; before: HandbookRelease | undefined }) {
  const styles = useStyles();
  const { releases: words } = useWords();
  const changes = before?.contents && release.contents ? contentsChanges(before.contents, release.contents) : [];
  const name = before ? words.since(before.version) : words.firstOne;
  return (
    <section className={styles.part} aria-label={name}>
      <Subtitle2 as="h3" className={styles.heading}>
        {name}
      </Subtitle2>
      {before && changes.length === 0 && <Text>{words.nothing}</Text>}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.map(({ of, how, title }) => (
            <li key={`${of}.${how}.${title}`}>{`${words[of]} – ${words[how](title)}`}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const linesOf = (contents: HandbookContents) =>
  ({
    courses: contents.courses.map(({ title, series, part }) =>
      [title, series && (part ? `${series} ${part}` : series)].filter(Boolean).join(', '),
    ),
    templates: contents.templates.map(({ title, version, file }) =>
      [title, version, file?.name].filter(Boolean).join(', '),
    ),
    documents: contents.documents.map(({ title, steps }) => [title, ...steps].join(', ')),
    processes: contents.processes.map(({ title, version }) => [title, version].filter(Boolean).join(' ')),
  }) as const;

/** A release as it was frozen: what it changed, its pages in full, and what else was in it. */
export function ReleaseContents({ release }: { release: HandbookRelease }) {
  const styles = useStyles();
  const { releases: words } = useWords();
  const all = useItems('handbookReleases').items;
  const before = all
    .filter(({ version }) => isLaterVersion(release.version, version))
    .reduce<HandbookRelease | undefined>(
      (last, one) => (last && isLaterVersion(last.version, one.version) ? last : one),
      undefined,
    );
  const { contents } = release;
  if (!contents) return null;
  const lines = linesOf(contents);
  return (
    <div className={styles.part}>
      <Changes release={release} before={before} />
      <Subtitle2 as="h3" className={styles.heading}>
        {words.pages}
      </Subtitle2>
      {contents.pages.length === 0 && <Text>{words.empty}</Text>}
      {contents.pages.map(({ key, title, body }) => (
        <section key={key} className={styles.part} aria-label={title}>
          <Text weight="semibold">{title}</Text>
          <Markdown source={body} />
        </section>
      ))}
      {keysOf(lines).map((of) => (
        <section key={of} className={styles.part} aria-label={words[of]}>
          <Subtitle2 as="h3" className={styles.heading}>
            {words[of]}
          </Subtitle2>
          {lines[of].length === 0 ? (
            <Text>{words.empty}</Text>
          ) : (
            <ul className={styles.list}>
              {lines[of].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
