import { Button, Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
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

/** Views that people have kept: each is an address, and choosing one goes there. */
export function SavedViews() {
  const styles = useStyles();
  const { api, me, t } = useSession();
  const { views } = t.portfolio;
  const [view] = useView();
  const [name, setName] = useState<string | null>(null);
  const kept = useItems('savedViews')
    .items.filter(({ removed }) => !removed)
    .toSorted((a, b) => swedishOrder.compare(a.title, b.title));
  const address = view.toString();
  const here = kept.find((one) => (one.address ?? '') === address);
  const save = useMutate(
    (title: string) => api.create('savedViews', { title, address }),
    ({ title }) => views.savedAs(title),
  );
  const remove = useMutate(
    (one: (typeof kept)[number]) => api.update('savedViews', one, { removed: true }),
    ({ title }) => views.removed(title),
  );
  const open = (key: string) => {
    const chosen = kept.find((one) => one.key === key);
    if (chosen) goTo({ ...placeIn('portfolio', null), view: chosen.address ?? '' });
  };
  const keep = async () => {
    if (name?.trim() && (await save.run(name.trim()))) setName(null);
  };
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
      {here && here.owner === me.key && (
        <Button disabledFocusable={remove.busy} onClick={() => void remove.run(here)}>
          {views.remove}
        </Button>
      )}
      {!here && name === null && address !== '' && <Button onClick={() => setName('')}>{views.save}</Button>}
      {name !== null && (
        <>
          <Field label={views.name}>
            <Input value={name} maxLength={80} onChange={(_, data) => setName(data.value)} />
          </Field>
          <Button disabledFocusable={save.busy} onClick={() => void keep()}>
            {views.save}
          </Button>
        </>
      )}
      {(save.error ?? remove.error) && <Failure error={save.error ?? remove.error ?? { message: '' }} />}
    </div>
  );
}
