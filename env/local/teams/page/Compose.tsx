import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { HostApiError, hostApi } from './hostApi';
import { type HostText, type Language, localeOf } from './text';

const useStyles = makeStyles({
  form: {
    maxWidth: '800px',
    width: '100%',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: '8px 24px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    '@media (max-width: 640px)': { padding: '8px 12px 10px' },
  },
  commands: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    // A small place needs its lines for the conversation; the same words can be written.
    '@container (max-width: 420px)': { display: 'none' },
    '@media (max-height: 560px)': { display: 'none' },
  },
  command: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular, backgroundColor: tokens.colorNeutralBackground1 },
  line: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: '4px',
    padding: '3px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    ':focus-within': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorCompoundBrandStroke,
      outlineOffset: '-2px',
    },
  },
  field: {
    flexGrow: 1,
    minHeight: '32px',
    '& textarea': { minHeight: '32px', maxHeight: '160px', fieldSizing: 'content', paddingTop: '6px' },
    // The line around it shows the focus.
    '::after': { display: 'none' },
  },
  notice: { color: tokens.colorPaletteRedForeground1, ':empty': { display: 'none' } },
});

interface Props {
  id: string;
  objectId: string;
  botName: string;
  language: Language;
  text: HostText;
  /** Among several people the bot hears only what mentions it. */
  mention: boolean;
}

/** Sends what a person writes, and keeps it when it could not be sent. */
function useCompose({ id, objectId, language, text, mention }: Props) {
  const [written, setWritten] = useState('');
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState<string>();
  const send = async (said: string): Promise<void> => {
    if (said.trim() === '' || busy) return;
    setBusy(true);
    setNotice(undefined);
    try {
      await hostApi.send(id, { objectId, text: said.trim(), mention, locale: localeOf(language) });
      setWritten((now) => (now === said ? '' : now));
    } catch (error) {
      const known = error instanceof HostApiError ? text.problems[error.code] : undefined;
      setNotice(known ?? text.sendFailed);
    } finally {
      setBusy(false);
    }
  };
  return { written, setWritten, busy, notice, send };
}

/** The bot's words as buttons. */
function Commands({ botName, text, busy, onSend }: Props & { busy: boolean; onSend: (command: string) => void }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend
    <div className={styles.commands} role="group" aria-label={text.ask(botName)}>
      {text.commands.map((command) => (
        <Button
          key={command}
          className={styles.command}
          size="small"
          shape="circular"
          disabledFocusable={busy}
          onClick={() => onSend(command)}
        >
          {command}
        </Button>
      ))}
    </div>
  );
}

/** Where one writes to the bot, with its words as buttons. */
export function Compose(props: Props) {
  const { botName, text } = props;
  const styles = useStyles();
  const { written, setWritten, busy, notice, send } = useCompose(props);
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    void send(written);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div role="alert" className={styles.notice}>
        {notice}
      </div>
      <Commands {...props} busy={busy} onSend={(command) => void send(command)} />
      <div className={styles.line}>
        <Textarea
          ref={field}
          className={styles.field}
          appearance="outline"
          style={{ border: 'none' }}
          aria-label={text.writeTo(botName)}
          placeholder={text.write}
          value={written}
          resize="none"
          rows={1}
          onChange={(_event, data) => setWritten(data.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          type="submit"
          appearance="transparent"
          icon={<SendRegular />}
          aria-label={text.send}
          title={text.send}
          disabledFocusable={busy || written.trim() === ''}
        />
      </div>
    </form>
  );
}
