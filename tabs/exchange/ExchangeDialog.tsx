import { Button, makeStyles, mergeClasses, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { type ListName, lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import type { ListDefinition } from '../../shared/schema/defineList';
import { OpenedDialog } from '../page/OpenedDialog';
import { Failure } from '../States';
import { saveFile } from '../saveFile';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { BringIn } from './BringIn';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
  group: { margin: 0, padding: 0, border: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

const FORMATS = ['xlsx', 'csv', 'json'] as const;

interface TakingOut {
  list: ListName | null;
  scope: 'own' | 'all';
  label: string;
}

/** Buttons that take the same rows out in each form. */
function TakeOut({ list, scope, label }: TakingOut) {
  const styles = useStyles();
  const { api, t } = useSession();
  const [wanted, setWanted] = useState<string | null>(null);
  const take = useMutate(
    async (format: string) => {
      const file = await api.export(list, format, scope);
      saveFile(file);
      return file.name;
    },
    (name) => t.exchange.saved(name),
  );
  const press = (format: string) => {
    setWanted(format);
    void take.run(format);
  };
  return (
    <fieldset className={mergeClasses(styles.part, styles.group)} aria-label={label}>
      <Text>{label}</Text>
      <div className={styles.row}>
        {FORMATS.map((format) => (
          <Button key={format} disabledFocusable={take.busy} onClick={() => press(format)}>
            {take.busy && wanted === format ? t.exchange.making : t.exchange.formats[format]}
          </Button>
        ))}
      </div>
      {take.error && <Failure error={take.error} />}
    </fieldset>
  );
}

interface ExchangeDialogProps {
  name: ListName;
  open: boolean;
  onClose: () => void;
}

/** Takes a list, or all of them, out as a file; brings rows in after a preview. */
export function ExchangeDialog({ name, open, onClose }: ExchangeDialogProps) {
  const styles = useStyles();
  const { me, t, language } = useSession();
  const list: ListDefinition = lists[name];
  const what = list.label[language];
  const hasOwn = me.municipality !== null;
  const isMunicipal = 'municipality' in list.fields;
  return (
    <OpenedDialog
      open={open}
      wide
      title={t.exchange.title(what)}
      actions={<Button onClick={onClose}>{t.common.close}</Button>}
      onClose={onClose}
    >
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.heading}>
          {t.exchange.out}
        </Subtitle2>
        <Text>{t.exchange.outAbout}</Text>
        <TakeOut list={name} scope="all" label={what} />
        {hasOwn && isMunicipal && <TakeOut list={name} scope="own" label={t.exchange.own(what)} />}
        {hasOwn && <TakeOut list={null} scope="own" label={t.exchange.allOwn} />}
        <TakeOut list={null} scope="all" label={t.exchange.all} />
      </section>
      {mayWrite(list, me) && (
        <section className={styles.part}>
          <Subtitle2 as="h3" className={styles.heading}>
            {t.exchange.in}
          </Subtitle2>
          <BringIn name={name} />
        </section>
      )}
    </OpenedDialog>
  );
}
