import { Button, Field, makeStyles, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesView } from '../../../shared/api/minutes';
import { isLocked } from '../../../shared/states/minutes';
import { formatInstant } from '../../../shared/text/format';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { PartChoice, partsOf } from './PartChoice';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { margin: '0 0 12px', paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  add: { alignSelf: 'flex-start' },
});

interface CommentsProps {
  view: MinutesView;
  onChanged: () => Promise<void>;
}

function NewComment({ view, onChanged }: CommentsProps) {
  const { api } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const parts = partsOf(view);
  const [part, setPart] = useState(parts[0] ?? '');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const add = useMutate(
    () => api.commentMinutes({ key: view.meeting }, { part, text: text.trim() }),
    () => words.commented,
  );
  const send = async () => {
    setMissing(text.trim() === '');
    if (text.trim() === '' || !(await add.run())) return;
    setText('');
    await onChanged();
  };
  return (
    <div className={styles.form}>
      <PartChoice parts={parts} part={part} onChoose={setPart} />
      <Field
        label={words.comment}
        hint={words.commentHint}
        {...(isMissing ? { validationMessage: words.commentMissing } : {})}
      >
        <Textarea value={text} maxLength={2000} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button className={styles.add} disabledFocusable={add.busy} onClick={send}>
        {words.addComment}
      </Button>
      {add.error && <Failure error={add.error} />}
    </div>
  );
}

/** What people have remarked, part by part, and a remark of one's own while the minutes are not adjusted. */
export function Comments({ view, onChanged }: CommentsProps) {
  const { t, language } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const { minutes, comments } = view;
  if (!minutes) return null;
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.comments}
      </Subtitle2>
      {comments.length === 0 && <Text block>{words.noComments}</Text>}
      <ul className={styles.list}>
        {comments.map(({ key, part, text, name, at, version }) => (
          <li key={key}>
            <Text block weight="semibold">
              {part}
            </Text>
            <Text block>{text}</Text>
            <Text block className={styles.quiet}>
              {`${name}, ${formatInstant(at, language)}, ${t.common.version(`${version}`)}`}
            </Text>
          </li>
        ))}
      </ul>
      {!isLocked(minutes.state) && <NewComment view={view} onChanged={onChanged} />}
    </section>
  );
}
