import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { savedViews } from '../../../shared/lists/savedViews';
import { placeIn } from '../../../shared/pages';
import { swedishOrder } from '../../../shared/text/format';
import { goTo, useView } from '../../location';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  select: { minWidth: '160px', maxWidth: '240px' },
});

/** The views that people have kept, which of them is here, and keeping and taking away one. */
function useSavedViews() {
  const { api, me, t } = useSession();
  const { views } = t.portfolio;
  const [view] = useView();
  const address = view.toString();
  const kept = useItems('savedViews')
    .items.filter(({ removed }) => !removed)
    .toSorted((a, b) => swedishOrder.compare(a.title, b.title));
  const save = useMutate(
    (title: string) => api.create('savedViews', { title, address, owner: me.key }),
    ({ title }) => views.savedAs(title),
  );
  const remove = useMutate(
    (one: (typeof kept)[number]) => api.update('savedViews', one, { removed: true }),
    ({ title }) => views.removed(title),
  );
  const rename = useMutate(
    ({ title, one }: { title: string; one: (typeof kept)[number] }) => api.update('savedViews', one, { title }),
    ({ title }) => views.renamed(title),
  );
  const open = (key: string) => {
    const chosen = kept.find((one) => one.key === key);
    if (chosen) goTo({ ...placeIn('portfolio', null), view: chosen.address ?? '' });
  };
  const here = kept.find((one) => (one.address ?? '') === address);
  return { kept, here, isPlain: address === '', isOwn: here?.owner === me.key, save, rename, remove, open };
}

interface NameViewProps {
  /** What pressing does, before and after the name is written. */
  verb: string;
  name: string;
  busy: boolean;
  /** Whether it went well. */
  onName: (name: string) => Promise<boolean>;
}

/** Gives a view a name. */
function NameView({ verb, name: before, busy, onName }: NameViewProps) {
  const { t, language } = useSession();
  const { views } = t.portfolio;
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  if (name === null) return <Button onClick={() => setName(before)}>{verb}</Button>;
  const title = name.trim();
  const missing = tried && title === '' ? savedViews.fields.title.whenMissing[language] : undefined;
  const keep = async () => {
    setTried(true);
    if (title && (await onName(title))) setName(null);
  };
  return (
    <>
      <Field label={views.name} {...(missing ? { validationMessage: missing } : {})}>
        <Input value={name} maxLength={80} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Button disabledFocusable={busy} onClick={() => void keep()}>
        {verb}
      </Button>
    </>
  );
}

/** Views that people have kept: each is an address, and choosing one goes there. */
export function SavedViews() {
  const styles = useStyles();
  const { t } = useSession();
  const { views } = t.portfolio;
  const { kept, here, isPlain, isOwn, save, rename, remove, open } = useSavedViews();
  const error = save.error ?? rename.error ?? remove.error;
  return (
    <div className={styles.row}>
      {kept.length > 0 && (
        <Select
          className={styles.select}
          aria-label={views.saved}
          value={here?.key ?? ''}
          onChange={(_, data) => open(data.value)}
        >
          <option value="">{views.choose}</option>
          {kept.map((one) => (
            <option key={one.key} value={one.key}>
              {one.title}
            </option>
          ))}
        </Select>
      )}
      {here && isOwn && (
        <NameView
          key={here.key}
          verb={views.rename}
          name={here.title}
          busy={rename.busy}
          onName={async (title) => (await rename.run({ title, one: here })) !== undefined}
        />
      )}
      {here && isOwn && (
        <Button disabledFocusable={remove.busy} onClick={() => void remove.run(here)}>
          {views.remove}
        </Button>
      )}
      {!here && !isPlain && (
        <NameView
          verb={views.save}
          name=""
          busy={save.busy}
          onName={async (title) => (await save.run(title)) !== undefined}
        />
      )}
      {error && <Failure error={error} />}
    </div>
  );
}
