import { Button, makeStyles, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { Compose } from './Compose';
import { spokenCard } from './cardInputs';
import type { Message } from './hostApi';
import { messageToText } from './markdown';
import { groupThreads } from './mergeMessages';
import { Post } from './Post';
import type { Place } from './place';
import { SHORT } from './short';
import type { HostText } from './text';
import { type Happening, useConversation } from './useConversation';
import { useStickToEnd } from './useStickToEnd';

const useStyles = makeStyles({
  box: {
    position: 'relative',
    containerType: 'inline-size',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    [SHORT]: { minHeight: '100dvh' },
  },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overscrollBehavior: 'contain',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: {
    maxWidth: '752px',
    margin: '0 auto',
    padding: '16px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    '@media (max-width: 640px)': { padding: '12px' },
  },
  thread: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    '@media (max-width: 640px)': { padding: '12px' },
  },
  reply: {
    paddingInlineStart: '20px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    marginInlineStart: '15px',
    '@media (max-width: 640px)': { paddingInlineStart: '8px', marginInlineStart: '4px' },
  },
  state: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' },
  newest: { position: 'absolute', right: '24px', bottom: '112px', boxShadow: tokens.shadow8 },
  quiet: { color: tokens.colorNeutralForeground2, minHeight: '20px', ':empty': { display: 'none' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  id: string;
  title: string;
  place: Place & { persona: string };
  botName: string;
  text: HostText;
  /** Posts with answers, and a bot that hears only what mentions it; or a chat. */
  kind: 'channel' | 'personal' | 'meeting';
  onOpen(address: string): void;
}

/** What a message says, in one line that can be heard. */
function heard({ text: said, attachments }: Message, text: HostText): string {
  return said ? messageToText(said) : (spokenCard(attachments?.[0]?.content) ?? text.card);
}

function announcement(happened: Happening | undefined, persona: string, text: HostText): string {
  if (!happened || happened.message.from.id === `29:${persona}`) return '';
  const { message, isNew } = happened;
  return (isNew ? text.newMessage : text.changedCard)(message.from.name, heard(message, text));
}

/** A conversation with its messages and a box to write in. Give it a key of its own per conversation and person. */
export function Conversation(props: Props) {
  const { id, title, place, botName, text, kind } = props;
  const styles = useStyles();
  const { messages, state, isConnected, happened, typing, retry } = useConversation(id, place.persona);
  const { scroll, content, isAtEnd, toEnd } = useStickToEnd();
  return (
    <div className={styles.box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={scroll} className={styles.scroll} tabIndex={0} aria-label={title}>
        <div ref={content} className={styles.inner}>
          {state === 'loading' && <Waiting label={text.loading} />}
          {state === 'failed' && (
            <div role="alert" className={styles.state}>
              <Text>{text.failed}</Text>
              <Button onClick={retry}>{text.retry}</Button>
            </div>
          )}
          {state === 'ready' && messages.length === 0 && <Text>{text.empty}</Text>}
          <Messages {...props} messages={messages} />
          <Text size={200} className={styles.quiet} role="status">
            {isConnected || state === 'failed' ? typing && text.typing(typing) : text.reconnecting}
          </Text>
        </div>
      </section>
      <div className={styles.hidden} role="log">
        {announcement(happened, place.persona, text)}
      </div>
      {!isAtEnd && (
        <Button className={styles.newest} size="small" shape="circular" icon={<ArrowDownRegular />} onClick={toEnd}>
          {text.toNewest}
        </Button>
      )}
      <Compose
        id={id}
        objectId={place.persona}
        botName={botName}
        language={place.language}
        text={text}
        mention={kind !== 'personal'}
      />
    </div>
  );
}

function Messages({ messages, id, place, text, kind, onOpen }: Props & { messages: Message[] }) {
  const styles = useStyles();
  const post = (message: Message) => (
    <Post
      message={message}
      conversationId={id}
      place={place}
      text={text}
      as={kind === 'channel' ? 'post' : 'bubble'}
      onOpen={onOpen}
    />
  );
  if (kind !== 'channel') return messages.map((message) => <div key={message.id}>{post(message)}</div>);
  return groupThreads(messages).map(({ root, replies }) => (
    <div key={root.id} className={styles.thread}>
      {post(root)}
      {replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          {post(reply)}
        </div>
      ))}
    </div>
  ));
}

function Waiting({ label }: { label: string }) {
  return (
    <Skeleton aria-label={label}>
      <SkeletonItem size={64} style={{ marginBlock: 12 }} />
      <SkeletonItem size={128} />
    </Skeleton>
  );
}
