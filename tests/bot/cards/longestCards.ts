import type { CardContext } from '../../../bot/cards/CardContext';
import { callCard } from '../../../bot/cards/callCard';
import type { AdaptiveCard } from '../../../bot/cards/elements';
import { helpCard } from '../../../bot/cards/helpCard';
import { initiativeCountCard } from '../../../bot/cards/initiativeCountCard';
import { minutesCard } from '../../../bot/cards/minutesCard';
import { refusalCard } from '../../../bot/cards/refusalCard';
import { riskListCard } from '../../../bot/cards/riskListCard';
import { statusCard } from '../../../bot/cards/statusCard';
import { voteCard } from '../../../bot/cards/voteCard';
import { voteClosedCard } from '../../../bot/cards/voteClosedCard';
import { voteFormCard } from '../../../bot/cards/voteFormCard';
import { voteReceiptCard } from '../../../bot/cards/voteReceiptCard';
import { voteWithdrawnCard } from '../../../bot/cards/voteWithdrawnCard';
import { FIRST_RULE } from '../../../shared/lists/votes';
import { kindOfDecision } from '../../../shared/questions/decisionKinds';
import { DEFAULT_ZONES } from '../../../shared/rules/defaultZones';
import { quorum } from '../../../shared/rules/quorum';
import { type StatusReportView, statusReportView } from '../../../shared/rules/statusReportView';
import { tally } from '../../../shared/rules/tally';
import type { VoteView } from '../../../shared/rules/voteView';
import { NOTHING_BESIDE } from '../../support/nothingBeside';
import { row } from '../../support/row';

const WORDS = 'Tillämpningsrutiner för Åmål, Färgelanda och Sotenäs behöver åtgärdas ';

/** Swedish text of exactly so many characters. */
const long = (length: number): string =>
  WORDS.repeat(Math.ceil(length / WORDS.length))
    .slice(0, length - 1)
    .concat('å');

const sixty = Array.from({ length: 80 }, (_, i) => `29:1${'aB3-_x'.repeat(11)}${i}`);
const codes = ['1421', '1488', '1487', '1484', '1461', '1430', '1486', '1492', '1439', '1427'];

/** A status report in which everything is as long as its list allows. */
export function longReport(): StatusReportView {
  const report = row('statusReports', 'S1', {
    title: long(160),
    sprintFrom: 10,
    sprintTo: 16,
    intro: `R&D <test> *inte fet* [ingen länk](x) ${long(3900)}`,
    financeNarrative: long(4000),
    state: 'published',
    publishedAt: '2021-05-20T08:00:00Z',
    edition: 1,
  });
  const areas = [
    ['budget', 'green'],
    ['time', 'yellow'],
    ['staff', 'red'],
  ] as const;
  return statusReportView(report, {
    rows: areas.map(([area, light], i) =>
      row('statusRows', `${i}`, {
        report: 'S1',
        area,
        light,
        comment: long(1000),
        action: long(1000),
        done: true,
        position: i + 1,
      }),
    ),
    milestones: Array.from({ length: 40 }, (_, i) =>
      row('milestones', `m${i}`, {
        title: long(200),
        report: 'S1',
        kind: i % 2 ? 'achieved' : 'upcoming',
        version: '0.7',
        position: i + 1,
      }),
    ),
    budgetLines: [row('budgetLines', 'b', { title: 'Lön', budgetSek: 1_484_700, outcomeSek: 781_900, position: 1 })],
    ...NOTHING_BESIDE,
    risks: longRisks(),
    participating: [],
    required: 10,
  });
}

const longRisks = () =>
  Array.from({ length: 99 }, (_, i) =>
    row('risks', `R${i + 1}`, {
      threat: long(255),
      vulnerability: long(2000),
      consequence: long(2000),
      likelihood: (i % 5) + 1,
      impact: 5,
      state: i === 4 ? 'occurred' : 'active',
      actionRequired: true,
    }),
  );

interface Shape {
  kind: 'alternatives' | 'deliverables';
  count: number;
  state: VoteView['state'];
}

/** Minutes with as many adjusters as may be asked. */
const longMinutes = () =>
  row('minutes', '2021-05-20', {
    title: long(160),
    meeting: '2021-05-20',
    date: '2021-05-20',
    version: 3,
    state: 'inAdjustment',
    adjusters: Array.from({ length: 20 }, (_, at) => ({
      member: `m${at}`,
      name: long(120),
      answer: at % 2 ? ('disagrees' as const) : null,
      at: at % 2 ? '2021-06-01T10:00:00Z' : null,
      hash: null,
      remark: at % 2 ? long(2000) : null,
    })),
  });

/** A vote in which everything is as long as its list allows. */
export function longVote(shape: Shape = { kind: 'alternatives', count: 20, state: 'open' }): VoteView {
  const { kind, count, state } = shape;
  const decision = row('decisions', 'D1', {
    title: long(200),
    meeting: '2021-05-20',
    agendaItem: '2021-05-20.3',
    kind,
    background: long(4000),
    state: state === 'set' ? 'set' : 'draft',
    text: state === 'set' ? `Styrgruppen beslutar ${long(1900)}` : null,
    setAt: state === 'set' ? '2021-05-20T09:45:00Z' : null,
  });
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const alternative = (number: number) =>
    row('alternatives', `D1.${number}`, { title: long(255), decision: 'D1', number });
  const deliverable = (position: number) =>
    row('deliverables', `d${position}`, {
      title: long(160),
      version: '1234.1234',
      state: 'presented',
      decision: 'D1',
      position,
    });
  const alternatives = kind === 'alternatives' ? numbers.map(alternative) : [];
  const deliverables = kind === 'deliverables' ? numbers.map(deliverable) : [];
  const questions = kindOfDecision(decision).questions(decision, { alternatives, deliverables });
  const chainOf = (municipality: string) => {
    const at = codes.indexOf(municipality);
    const answers = questions.map(({ id, answers: all }) => ({ question: id, answer: all[at % all.length] ?? '' }));
    return [{ revision: 1, round: 1, answers }];
  };
  const electorate = { municipalities: codes, questions };
  const round = {
    electorate,
    rule: FIRST_RULE,
    method: 'openToAbsent',
    round: 1,
    before: undefined,
    present: [],
  } as const;
  const counted = tally({ ...round, chainOf });
  const few = { basis: 'answered' as const, ...quorum(4, 10, FIRST_RULE) };
  const own = questions.map((question) => ({
    question: question.id,
    answer: question.kind === 'deliverable' ? 'approvedWithCondition' : (question.answers[0] ?? ''),
    condition: question.kind === 'deliverable' ? long(1000) : null,
    comment: question.kind === 'alternative' ? long(1000) : null,
  }));
  return {
    decision,
    vote: {
      key: 'D1',
      round: 1,
      method: 'afterMeeting',
      deadline: '2021-05-27T10:00:00Z',
      openedAt: '2021-05-20T08:00:00Z',
      closedAt: state === 'open' ? null : '2021-05-20T09:40:00Z',
      eTag: '"1,1"',
    },
    state,
    withdrawn: null,
    ...(state === 'set'
      ? {
          after: {
            setBy: long(120),
            actions: Array.from({ length: 40 }, () => ({ title: long(250), who: long(160), due: '2021-09-07' })),
          },
        }
      : {}),
    turns: [],
    next: null,
    questions,
    alternatives,
    consequences: [],
    deliverables: deliverables.map(({ key, title, version }) => ({ key, title, version, state: 'presented' })),
    progress: { voted: 4, entitled: 10, voters: [], missing: [], aside: [] },
    quorum: few,
    present: { ...few, basis: 'present' },
    mine: {
      municipality: { code: '1421', name: 'Orust' },
      mayVote: true,
      revision: 999_999,
      ballot: { answers: own, castAt: '2021-05-20T08:42:00Z', castBy: 'Lena Gardtman' },
      cameTooLate: false,
      isUnknown: false,
      askedAgain: questions.slice(0, 3),
    },
    tally: state === 'open' ? null : counted,
    remarks:
      state === 'open'
        ? []
        : own.map(({ question, condition, comment }) => ({
            question,
            municipality: { code: '1421', name: 'Orust' },
            condition,
            comment,
          })),
    unreadable: [],
    missed: [],
    proposal: null,
  };
}

const ballotOf = (view: VoteView) => {
  const { ballot } = mineOf(view);
  if (!ballot) throw new Error('the example has voted');
  return ballot;
};

const mineOf = (view: VoteView) => {
  if (!view.mine) throw new Error('the example has a mandate');
  return view.mine;
};

/** A call in which everything is as long as its list allows. */
const longCall = (more: object = {}) => ({
  meeting: {
    ...row('meetings', 'M1', {
      title: long(160),
      date: '2021-09-07',
      startTime: '10:30',
      endTime: '12:00',
      place: long(160),
      state: 'called',
      callSequence: 3,
    }),
    ...more,
  },
  agenda: Array.from({ length: 60 }, (_, i) => `${i + 1} ${long(200)}`),
  following: Array.from({ length: 30 }, () => long(200)),
});

/** Every card of the app with texts as long as they may be. */
export function everyCard(context: CardContext) {
  const withIds = { ...context, userIds: sixty };
  const choice = longVote();
  const approval = longVote({ kind: 'deliverables', count: 11, state: 'open' });
  const endless = longVote({ kind: 'deliverables', count: 99, state: 'open' });
  const form = (view: VoteView) => ({
    view,
    filledIn: ballotOf(view).answers,
    problems: view.questions.map(({ id }) => ({ field: id, code: 'conditionNeedsText' as const })),
  });
  const one = { ...context, userIds: sixty.slice(0, 1) };
  const cards = {
    minutes: minutesCard(longMinutes(), { ...context, refused: long(300) }),
    minutesReminder: minutesCard(longMinutes(), { ...context, isReminder: true }),
    status: statusCard(longReport(), { ...context, publishedBy: long(120) }),
    vote: voteCard(choice, { ...withIds, notice: long(200) }),
    voteApproval: voteCard(endless, withIds),
    form: voteFormCard(form(choice), one),
    formApproval: voteFormCard(form(approval), one),
    formTooLong: voteFormCard(form(endless), one),
    receipt: voteReceiptCard({ view: choice, mine: mineOf(choice), ballot: ballotOf(choice), notice: long(200) }, one),
    receiptApproval: voteReceiptCard({ view: endless, mine: mineOf(endless), ballot: ballotOf(endless) }, one),
    voteClosed: voteClosedCard(longVote({ kind: 'alternatives', count: 20, state: 'closed' }), context),
    voteClosedApproval: voteClosedCard(longVote({ kind: 'deliverables', count: 99, state: 'closed' }), context),
    voteSet: voteClosedCard(longVote({ kind: 'alternatives', count: 20, state: 'set' }), context),
    voteWithdrawn: voteWithdrawnCard({ title: long(200), reason: long(2000), decision: 'D1' }, context),
    refusal: refusalCard(
      { message: long(300), title: long(200), vote: 'D1', place: { page: 'meeting', key: 'D1' } },
      context,
    ),
    call: callCard(longCall(), context),
    callAnswered: callCard({ ...longCall(), mine: 'absent' }, context),
    callCancelled: callCard(longCall({ state: 'cancelled' }), context),
    help: helpCard('help', context),
    welcome: helpCard('welcome', context),
    risks: riskListCard({ risks: longRisks(), zones: DEFAULT_ZONES, actions: [] }, context),
    initiatives: initiativeCountCard(
      [
        row('initiatives', 'i', {
          municipality: '1421',
          title: long(120),
          need: long(2000),
          phase: 'digitisation',
          state: 'ongoing',
          seeksCollaboration: true,
        }),
      ],
      context,
    ),
  } satisfies Record<string, AdaptiveCard>;
  return cards;
}
