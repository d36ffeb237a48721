import { makeStyles, Tab, TabList, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabTexts } from '../tabTexts';
import { asTyped } from './editors';
import { Markdown } from './Markdown';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  preview: {
    minHeight: '160px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface MarkdownEditorProps {
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  t: TabTexts;
}

/** A text in Markdown: written, or seen as it will be read. */
export default function MarkdownEditor({ id, value, onChange, t }: MarkdownEditorProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<'write' | 'preview'>('write');
  const text = asTyped(value);
  return (
    <div className={styles.all}>
      <TabList
        size="small"
        selectedValue={shown}
        onTabSelect={(_, data) => setShown(data.value === 'preview' ? 'preview' : 'write')}
      >
        <Tab value="write">{t.frame.write}</Tab>
        <Tab value="preview">{t.frame.preview}</Tab>
      </TabList>
      {shown === 'write' ? (
        <Textarea id={id} value={text} rows={8} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <div id={id} className={styles.preview}>
          {text.trim() === '' ? (
            <Text className={styles.quiet}>{t.frame.nothingToPreview}</Text>
          ) : (
            <Markdown source={text} />
          )}
        </div>
      )}
      <Text size={200} className={styles.quiet}>
        {t.frame.markdownHint}
      </Text>
    </div>
  );
}
