import { Avatar, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AdaptiveCardView } from './AdaptiveCardView';
import { formatMessageTime } from './formatTime';
import type { Message } from './hostApi';
import { messageToText } from './markdown';
import type { Place } from './place';
import type { HostText } from './text';
import { usePersonalCard } from './usePersonalCard';

const NARROW = '@container (max-width: 420px)';

const useStyles = makeStyles({
  // The avatar stands beside the words, or beside the name where it is narrow.
  post: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '4px 12px',
    minWidth: 0,
    [NARROW]: { columnGap: '8px' },
  },
  avatar: { gridRow: '1 / span 2', [NARROW]: { gridRow: 'auto', alignSelf: 'center' } },
  body: {
    gridColumn: '2',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    alignItems: 'flex-start',
    [NARROW]: { gridColumn: '1 / -1' },
  },
  own: { alignItems: 'flex-end' },
  head: { gridColumn: '2', display: 'flex', columnGap: '8px', alignItems: 'baseline', flexWrap: 'wrap' },
  ownHead: { justifyContent: 'flex-end' },
  time: { color: tokens.colorNeutralForeground3 },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '70ch' },
  bubble: {
    padding: '6px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
  },
  ownBubble: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  notice: { color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  message: Message;
  conversationId: string;
  place: Place & { persona: string };
  text: HostText;
  /** A post in a channel, or a bubble in a chat. */
  as: 'post' | 'bubble';
  onOpen(address: string): void;
}

/** One message: who, when, and its text or card. */
export function Post({ message, conversationId, place, text, as, onOpen }: Props) {
  const styles = useStyles();
  const { persona, theme, language } = place;
  const card = usePersonalCard({ message, conversationId, objectId: persona, language, text });
  const { from, timestamp, updatedAt } = message;
  const isOwn = as === 'bubble' && from.id === `29:${persona}`;
  const now = new Date();
  const at = (moment: string): string => formatMessageTime(moment, now, { text, language });
  const said = messageToText(message.text ?? '');
  return (
    <article className={styles.post} aria-label={from.name}>
      {!isOwn && (
        <Avatar
          className={styles.avatar}
          name={from.name}
          color={from.isBot ? 'brand' : 'colorful'}
          size={32}
          aria-hidden
        />
      )}
      <div className={mergeClasses(styles.head, isOwn && styles.ownHead)}>
        <Text weight="semibold">{from.name}</Text>
        <Caption1 className={styles.time}>
          <time dateTime={timestamp}>{at(timestamp)}</time>
          {updatedAt && (
            <>
              {' · '}
              <time dateTime={updatedAt}>{`${text.updated} ${at(updatedAt)}`}</time>
            </>
          )}
        </Caption1>
      </div>
      <div className={mergeClasses(styles.body, isOwn && styles.own)}>
        {said !== '' && (
          <div className={mergeClasses(styles.words, as === 'bubble' && styles.bubble, isOwn && styles.ownBubble)}>
            {said}
          </div>
        )}
        {card.card !== undefined && (
          <AdaptiveCardView own={card} theme={theme} text={text} onExecute={card.execute} onOpen={onOpen} />
        )}
        <div role="status" className={mergeClasses(styles.notice, card.notice?.isProblem && styles.problem)}>
          {card.busy ? text.sending : card.notice?.text}
        </div>
      </div>
    </article>
  );
}
