import { Button, makeStyles, Skeleton, SkeletonItem, Text, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { HostApiError, hostApi } from './hostApi';
import { Post } from './Post';
import type { Place } from './place';
import type { HostText } from './text';
import { useConversation } from './useConversation';
import { useFollowEnd } from './useFollowEnd';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  scroll: { flexGrow: 1, overflowY: 'auto', padding: '12px 24px', '@media (max-width: 640px)': { padding: '12px' } },
  inner: { maxWidth: '800px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '4px' },
  compose: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-end',
    padding: '12px 24px',
    '@media (max-width: 640px)': { padding: '8px 12px' },
    maxWidth: '848px',
    width: '100%',
    boxSizing: 'border-box',
    margin: '0 auto',
  },
  field: { flexGrow: 1, minWidth: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  notice: { padding: '0 24px', maxWidth: '800px', margin: '0 auto', color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  id: string;
  title: string;
  place: Place & { persona: string };
  text: HostText;
  /** In a channel the bot hears only what mentions it. */
  mention: boolean;
  onOpen(address: string): void;
}

/** A conversation with its messages and a box to write in. */
export function Conversation({ id, title, place, text, mention, onOpen }: Props) {
  const styles = useStyles();
  const { messages, state, newest, retry } = useConversation(id, place.persona);
  const follow = useFollowEnd(id);
  const count = messages.length;
  return (
    <div className={styles.box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={follow.scroll} className={styles.scroll} tabIndex={0} aria-label={title}>
        <div ref={follow.content} className={styles.inner}>
          {state === 'loading' && count === 0 && <Waiting label={text.loading} />}
          {state === 'failed' && (
            <div role="alert">
              <Text>{text.failed}</Text> <Button onClick={retry}>{text.retry}</Button>
            </div>
          )}
          {state === 'ready' && count === 0 && <Text>{text.empty}</Text>}
          {messages.map((message) => (
            <Post key={message.id} message={message} conversationId={id} place={place} text={text} onOpen={onOpen} />
          ))}
        </div>
      </section>
      <div className={styles.hidden} role="log" aria-live="polite">
        {newest && text.newMessage(newest.from.name)}
      </div>
      <Compose id={id} place={place} text={text} mention={mention} />
    </div>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <Skeleton aria-label={label}>
      <SkeletonItem size={64} style={{ marginBlock: 12 }} />
      <SkeletonItem size={128} />
    </Skeleton>
  );
}

function Compose({ id, place, text, mention }: Omit<Props, 'title' | 'onOpen'>) {
  const styles = useStyles();
  const [written, setWritten] = useState('');
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string>();
  const send = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (written.trim() === '' || busy) return;
    setBusy(true);
    setNotice(undefined);
    const locale = place.language === 'sv' ? 'sv-SE' : 'en-GB';
    try {
      await hostApi.send(id, { objectId: place.persona, text: written.trim(), mention, locale });
      setWritten('');
    } catch (error) {
      setNotice(error instanceof HostApiError ? error.message : text.failed);
    } finally {
      setBusy(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void send();
  };
  return (
    <>
      <div className={styles.notice} role="alert">
        {notice}
      </div>
      <form className={styles.compose} onSubmit={(event) => void send(event)}>
        <Textarea
          className={styles.field}
          aria-label={text.message}
          placeholder={text.write}
          value={written}
          resize="none"
          rows={1}
          onChange={(_event, data) => setWritten(data.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          type="submit"
          appearance="primary"
          icon={<SendRegular />}
          disabled={busy}
          aria-label={text.send}
          title={text.send}
        />
      </form>
    </>
  );
}
