import { makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Loading } from '../States';
import { usePaperWords } from './usePaperWords';

const useStyles = makeStyles({
  picture: { display: 'block', maxWidth: '100%', height: 'auto' },
  figure: { margin: '0 0 12px' },
  caption: { fontStyle: 'italic' },
});

/** So many bytes are put into letters at once. */
const AT_ONCE = 0x8000;

/** Pictures are fetched with the reader's own right, and shown as they came. */
async function readAsAddress(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return `data:${content.type};base64,${btoa(letters)}`;
}

interface PictureProps {
  title: string;
  alt: string;
  /** What tells this picture from every other, the one that it replaced too. */
  name: readonly string[];
  load: () => Promise<{ content: Blob }>;
}

/** A figure as a picture, with its name below and its words for those who do not see it. */
export function Picture({ title, alt, name, load }: PictureProps) {
  const styles = useStyles();
  const words = usePaperWords();
  const { data, isError } = useQuery({
    queryKey: ['picture', ...name],
    queryFn: async () => readAsAddress((await load()).content),
    // A picture by its path is never another.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError) return <p>{`${words.notShown(title)} ${alt}`}</p>;
  if (!data) return <Loading rows={1} />;
  return (
    <figure className={styles.figure}>
      <img className={styles.picture} src={data} alt={alt} />
      <figcaption className={styles.caption}>{title}</figcaption>
    </figure>
  );
}
