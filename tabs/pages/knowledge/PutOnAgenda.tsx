import { Button, Field, makeStyles, Select, Subtitle2, Text } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { KnowledgePage } from '../../../shared/lists/knowledgePages';
import type { Meeting } from '../../../shared/lists/meetings';
import type { Section } from '../../../shared/lists/sections';
import { byPosition } from '../../../shared/rules/byPosition';
import { nextPosition } from '../../../shared/rules/nextPosition';
import { isSkipped } from '../../../shared/states/agendaItem';
import { isKept } from '../../../shared/states/kept';
import { isPlanned, isUnderWay } from '../../../shared/states/meeting';
import { formatDay } from '../../../shared/text/format';
import { Failure } from '../../States';
import { useItems, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { useMutate } from '../../useMutate';
import { useKnowledgeWords } from './useKnowledgeWords';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  field: { width: '100%' },
  heading: { margin: 0 },
});

interface Place {
  meeting: Meeting;
  item: AgendaItem;
}

/** Every item of the meetings that are still to come or go on, the nearest meeting first. */
function usePlaces(): Place[] {
  const items = useItems('agendaItems').items;
  const meetings = useItems('meetings').items.filter(({ state }) => isPlanned(state) || isUnderWay(state));
  const inOrder = meetings.toSorted((a, b) => a.date.localeCompare(b.date));
  return inOrder.flatMap((meeting) =>
    byPosition(items.filter((item) => item.meeting === meeting.key && !isSkipped(item.state))).map((item) => ({
      meeting,
      item,
    })),
  );
}

interface OnAgendaProps {
  page: KnowledgePage;
  sections: readonly Section[];
}

/** Where the page is to be taken up already, each a way to the meeting. */
function OnAgenda({ page, sections }: OnAgendaProps) {
  const words = useKnowledgeWords();
  const { language } = useSession();
  const places = usePlaces();
  const own = sections.filter((one) => one.knowledge === page.key && isKept(one.state));
  return places
    .filter(({ item }) => own.some(({ agendaItem }) => agendaItem === item.key))
    .map(({ meeting, item }) => (
      <TabLink key={item.key} place={{ page: 'meeting', key: meeting.key }}>
        {words.isOn(item.itemNumber, item.title, formatDay(meeting.date, language))}
      </TabLink>
    ));
}

/** Puts the page under an item of a coming meeting, where it is shown as it stands, and written in the minutes as it was. */
export function PutOnAgenda({ page }: { page: KnowledgePage }) {
  const styles = useStyles();
  const { api, me, language } = useSession();
  const words = useKnowledgeWords();
  const places = usePlaces();
  const sections = useItems('sections').items;
  const heading = useId();
  const [chosen, setChosen] = useState('');
  const place = places.find(({ item }) => item.key === chosen) ?? places[0];
  const put = useMutate(
    ({ meeting, item }: Place) => {
      const position = nextPosition(sections.filter(({ agendaItem }) => agendaItem === item.key));
      const under = { meeting: meeting.key, agendaItem: item.key, position };
      const values = { ...under, kind: 'knowledge', knowledge: page.key };
      return api.save('sections', { row: { key: crypto.randomUUID(), values }, parts: {} });
    },
    () => words.done,
  );
  const mayPut = me.permissions.includes('runMeeting');
  return (
    <section className={styles.all} aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} className={styles.heading}>
        {words.heading}
      </Subtitle2>
      <OnAgenda page={page} sections={sections} />
      {mayPut && !place && <Text>{words.noMeeting}</Text>}
      {mayPut && place && (
        <>
          <Field label={words.item} className={styles.field}>
            <Select value={place.item.key} onChange={(_, data) => setChosen(data.value)}>
              {places.map(({ meeting, item }) => (
                <option key={item.key} value={item.key}>
                  {words.place(formatDay(meeting.date, language), item.itemNumber, item.title)}
                </option>
              ))}
            </Select>
          </Field>
          <Button disabledFocusable={put.busy} onClick={() => void put.run(place)}>
            {words.put}
          </Button>
          {put.error && <Failure error={put.error} />}
        </>
      )}
    </section>
  );
}
