import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Select,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { mayBringIn } from '../../shared/exchange/wholesOf';
import { type ListName, listNames, lists } from '../../shared/lists';
import { mayRead } from '../../shared/rules/access';
import type { ListDefinition } from '../../shared/schema/defineList';
import { swedishOrder } from '../../shared/text/format';
import { OpenedDialog } from '../page/OpenedDialog';
import { Failure } from '../States';
import { saveFile } from '../saveFile';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { BringIn } from './BringIn';
import { useExchangeWords } from './useExchangeWords';

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

/** How far a file has come, in words as well; how large it becomes is only about known, so it is whole when it is here. */
function Made({ share }: { share: number | null }) {
  const words = useExchangeWords();
  const value = share === null ? undefined : Math.min(share, 0.99);
  const said = value === undefined ? words.making : words.made(Math.round(value * 100));
  return (
    <Field validationMessage={said} validationState="none">
      <ProgressBar thickness="large" aria-label={said} {...(value === undefined ? {} : { value })} />
    </Field>
  );
}

/** Buttons that take the same rows out in each form. */
function TakeOut({ list, scope, label }: TakingOut) {
  const styles = useStyles();
  const { api } = useSession();
  const words = useExchangeWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const take = useMutate(
    async (format: string) => {
      setShare(null);
      const file = await api.export({ list, format, scope }, setShare);
      saveFile(file);
      return file.name;
    },
    (name) => words.saved(name),
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
            {take.busy && wanted === format ? words.making : words.formats[format]}
          </Button>
        ))}
      </div>
      {take.busy && <Made share={share} />}
      {take.error && <Failure error={take.error} />}
    </fieldset>
  );
}

interface ExchangeDialogProps {
  /** The list of the page; any other can be chosen. */
  name: ListName;
  open: boolean;
  onClose: () => void;
}

/** Every list that the reader may see, in the order of its words: those that have no page of their own are reached here as well. */
function useOpenLists(): readonly ListName[] {
  const { me, language } = useSession();
  const isOpen = (name: ListName): boolean => {
    const list: ListDefinition = lists[name];
    return mayRead(list, me) && !list.hidden;
  };
  return listNames
    .filter(isOpen)
    .toSorted((a, b) => swedishOrder.compare(lists[a].label[language], lists[b].label[language]));
}

/** Takes a list, or all of them, out as a file; brings rows in after a preview. */
export function ExchangeDialog({ name: ofPage, open, onClose }: ExchangeDialogProps) {
  const styles = useStyles();
  const { me, t, language } = useSession();
  const words = useExchangeWords();
  const [name, setName] = useState(ofPage);
  const offered = useOpenLists();
  const list: ListDefinition = lists[name];
  const what = list.label[language];
  const hasOwn = me.municipality !== null;
  const isMunicipal = 'municipality' in list.fields;
  const choose = (wanted: string) => setName(offered.find((one) => one === wanted) ?? ofPage);
  return (
    <OpenedDialog
      open={open}
      wide
      title={words.title(what)}
      actions={<Button onClick={onClose}>{t.common.close}</Button>}
      onClose={onClose}
    >
      <Field label={words.list}>
        <Select value={name} onChange={(_, { value }) => choose(value)}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {lists[one].label[language]}
            </option>
          ))}
        </Select>
      </Field>
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.heading}>
          {words.out}
        </Subtitle2>
        <Text>{words.outAbout}</Text>
        <TakeOut list={name} scope="all" label={what} />
        {hasOwn && isMunicipal && <TakeOut list={name} scope="own" label={words.own(what)} />}
        {hasOwn && <TakeOut list={null} scope="own" label={words.allOwn} />}
        <TakeOut list={null} scope="all" label={words.all} />
      </section>
      {mayBringIn(me, name) && (
        <section className={styles.part}>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.in}
          </Subtitle2>
          <BringIn key={name} name={name} />
        </section>
      )}
    </OpenedDialog>
  );
}
