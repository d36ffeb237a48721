import { Field, makeStyles, SearchBox, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { type Decision, decisions } from '../../../shared/lists/decisions';
import { isStanding } from '../../../shared/rules/isStanding';
import { ownerOf } from '../../../shared/rules/ownerOf';
import { isSet } from '../../../shared/states/decision';
import { formatDay, formatInstant, swedishOrder } from '../../../shared/text/format';
import type { Language } from '../../../shared/text/language';
import { searchFor, searchText } from '../../../shared/text/searchText';
import { Empty, Fetched } from '../../States';
import { useItems, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-end' },
  filter: { flex: '0 1 220px', minWidth: 0 },
  select: { minWidth: 0, width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 24px', maxWidth: '80ch' },
  decision: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { margin: 0, paddingLeft: '20px' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
});

interface Asked {
  search: string;
  state: string;
  municipality: string;
  risk: string;
}

const EVERYTHING: Asked = { search: '', state: '', municipality: '', risk: '' };

interface Choice {
  key: string;
  label: string;
}

/** What decisions are narrowed by, in the words of the registers. */
function useChoices(): Record<'state' | 'municipality' | 'risk', Choice[]> {
  const { language } = useSession();
  const municipalities = useItems('municipalities').items;
  const risks = useItems('risks').items;
  const states = Object.entries(decisions.fields.state.options);
  return {
    state: states.map(([key, label]) => ({ key, label: label[language] })),
    municipality: municipalities
      .map(({ key, name }) => ({ key, label: name }))
      .toSorted((a, b) => swedishOrder.compare(a.label, b.label)),
    risk: risks
      .map(({ key, readableNumber, threat }) => ({ key, label: `${readableNumber ?? ''} ${threat}`.trim() }))
      .toSorted((a, b) => swedishOrder.compare(a.label, b.label)),
  };
}

/** The municipalities whose votes were counted in a decision. */
function useTookPart(): (decision: string, municipality: string) => boolean {
  const votes = useItems('votes').items;
  const mandates = useItems('mandates').items;
  return (decision, municipality) => {
    const own = new Set(mandates.flatMap((one) => (one.municipality === municipality ? [one.key] : [])));
    const rounds = votes.flatMap((vote) => (vote.decision === decision ? (vote.tallies?.rounds ?? []) : []));
    return rounds.some(({ voters }) => voters.some((mandate) => own.has(mandate)));
  };
}

function useFound(asked: Asked): { all: readonly Decision[]; found: readonly Decision[] } {
  const items = useItems('decisions').items.filter(isStanding);
  const meetings = useItems('meetings').items;
  const tookPart = useTookPart();
  const dateOf = ({ meeting }: Decision): string => meetings.find(({ key }) => key === meeting)?.date ?? '';
  const isWanted = searchFor(asked.search);
  const wordsOf = (one: Decision): string =>
    [one.readableNumber, one.title, one.text, one.background, dateOf(one)].filter(Boolean).join(' ');
  const found = items
    .filter(
      (one) =>
        (asked.state === '' || one.state === asked.state) &&
        (asked.risk === '' || one.risk === asked.risk) &&
        (asked.municipality === '' || tookPart(one.key, asked.municipality)) &&
        isWanted(searchText(wordsOf(one))),
    )
    .toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)) || swedishOrder.compare(a.key, b.key));
  return { all: items, found };
}

interface FiltersProps {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

function Filters({ asked, onAsk }: FiltersProps) {
  const { t } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const choices = useChoices();
  return (
    <search className={styles.filters}>
      <Field label={t.common.search} className={styles.filter}>
        <SearchBox value={asked.search} onChange={(_, { value }) => onAsk({ ...asked, search: value })} />
      </Field>
      {(['state', 'municipality', 'risk'] as const).map((name) => (
        <Field key={name} label={words[name]} className={styles.filter}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={asked[name]}
            onChange={(_, { value }) => onAsk({ ...asked, [name]: value })}
          >
            <option value="">{t.common.all}</option>
            {choices[name].map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </search>
  );
}

/** Whether enough took part; of what nobody wrote down it is said what that is. */
function quorumWords(status: NonNullable<Decision['quorumStatus']>, language: Language): string {
  const { label, options } = decisions.fields.quorumStatus;
  const words = options[status][language];
  return status === 'notDocumented' ? `${label[language]}: ${words.toLowerCase()}` : words;
}

/** How it was decided, whether enough took part, who set it and when, and what is to be done because of it. */
function Settled({ decision }: { decision: Decision }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const members = useItems('members').items;
  const nameOf = (member: string | null) => members.find(({ key }) => key === member)?.name;
  const actions = useItems('actionPoints').items.filter((one) => one.decision === decision.key && isStanding(one));
  const { form, quorumStatus, setAt, setBy } = decision;
  const { fields } = decisions;
  const how = [
    form && fields.form.options[form][language],
    quorumStatus && quorumWords(quorumStatus, language),
    setAt && t.meeting.setBy(formatInstant(setAt, language), nameOf(setBy) ?? t.common.notGiven),
  ];
  return (
    <>
      <Text block className={styles.quiet}>
        {how.filter(Boolean).join(' · ')}
      </Text>
      {actions.length > 0 && (
        <ul className={styles.actions}>
          {actions.map((one) => {
            const { key, readableNumber, title, due } = one;
            const more = [ownerOf(one, nameOf), due && t.common.due(formatDay(due, language))];
            return (
              <li key={key}>
                {[[readableNumber, title].filter(Boolean).join(' '), ...more].filter(Boolean).join(' · ')}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function OneDecision({ decision }: { decision: Decision }) {
  const { language } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const titleId = useId();
  const meeting = useItems('meetings').items.find(({ key }) => key === decision.meeting);
  const place = { page: 'meeting', key: decision.key } as const;
  const minutes = { page: 'decisions', section: 'minutes', key: decision.meeting } as const;
  const facts = [
    decision.readableNumber,
    decisions.fields.state.options[decision.state][language],
    meeting && formatDay(meeting.date, language),
  ];
  return (
    <li className={styles.decision} aria-labelledby={titleId}>
      <Subtitle2 as="h2" id={titleId} className={styles.title}>
        {decision.title}
      </Subtitle2>
      <Text block className={styles.quiet}>
        {facts.filter(Boolean).join(' · ')}
      </Text>
      <Text block>{decision.text ?? words.notDecided}</Text>
      {isSet(decision.state) && <Settled decision={decision} />}
      <span className={styles.links}>
        <TabLink place={place}>{words.openItem}</TabLink>
        <TabLink place={minutes}>{words.openMinutes}</TabLink>
      </span>
    </li>
  );
}

/** Every decision over the years, narrowed by state, municipality and risk, or by words. */
export function DecisionList() {
  const words = useMinutesWords();
  const styles = useStyles();
  const fetched = useItems('decisions');
  const [asked, setAsked] = useState(EVERYTHING);
  const { all, found } = useFound(asked);
  return (
    <Fetched of={fetched} has={all.length > 0}>
      <Filters asked={asked} onAsk={setAsked} />
      <Text role="status">{words.found(found.length)}</Text>
      {found.length === 0 && <Empty text={all.length === 0 ? words.noDecisions : words.noneFound} />}
      <ul className={styles.list}>
        {found.map((decision) => (
          <OneDecision key={decision.key} decision={decision} />
        ))}
      </ul>
    </Fetched>
  );
}
