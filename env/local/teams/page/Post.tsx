import { Avatar, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AdaptiveCardView } from './AdaptiveCardView';
import { formatMessageTime } from './formatTime';
import type { Message } from './hostApi';
import type { Place } from './place';
import type { HostText } from './text';
import { usePersonalCard } from './usePersonalCard';

const useStyles = makeStyles({
  post: { display: 'flex', gap: '12px', padding: '8px 0' },
  own: { flexDirection: 'row-reverse' },
  body: { minWidth: 0, flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  ownBody: { alignItems: 'flex-end' },
  head: { display: 'flex', gap: '8px', alignItems: 'baseline', flexWrap: 'wrap' },
  time: { color: tokens.colorNeutralForeground3 },
  bubble: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxWidth: '560px',
  },
  ownBubble: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
});

interface Props {
  message: Message;
  conversationId: string;
  place: Place & { persona: string };
  text: HostText;
  onOpen(address: string): void;
}

/** One message: who, when, and its text or card. */
export function Post({ message, conversationId, place, text, onOpen }: Props) {
  const styles = useStyles();
  const { persona, theme, language } = place;
  const { card, busy, notice, execute } = usePersonalCard({
    message,
    conversationId,
    objectId: persona,
    language,
    text,
  });
  const own = message.from.id === `29:${persona}`;
  const at = message.updatedAt ?? message.timestamp;
  return (
    <article className={mergeClasses(styles.post, own && styles.own)} aria-label={message.from.name}>
      <Avatar name={message.from.name} color={message.from.isBot ? 'brand' : 'colorful'} size={32} aria-hidden />
      <div className={mergeClasses(styles.body, own && styles.ownBody)}>
        <div className={styles.head}>
          <Text weight="semibold">{message.from.name}</Text>
          <Caption1 className={styles.time}>
            <time dateTime={at}>{formatMessageTime(message.timestamp, text, language)}</time>
            {message.updatedAt && ` · ${text.updated} ${formatMessageTime(message.updatedAt, text, language)}`}
          </Caption1>
        </div>
        {message.text && <div className={mergeClasses(styles.bubble, own && styles.ownBubble)}>{message.text}</div>}
        {card !== undefined && (
          <AdaptiveCardView card={card} theme={theme} busy={busy} onExecute={execute} onOpen={onOpen} />
        )}
        <div role="status">{busy ? text.sending : notice}</div>
      </div>
    </article>
  );
}
