import type { Question, QuestionResult } from '../../shared/lists/votes';
import { answerText, kindOfQuestion } from '../../shared/questions';
import { countLines } from '../../shared/questions/resultWords';
import { texts } from '../../shared/text/texts';
import {
  alikeQuestions,
  ballotAnswers,
  ballotProblems,
  draftFrom,
  withAnswer,
  withCommonAnswers,
} from '../../tabs/pages/meeting/ballotDraft';
import { voteAnnouncement } from '../../tabs/pages/meeting/voteSentences';

const t = texts('sv');

const handbook: Question = {
  id: 'deliverable-methodHandbook-0.7',
  kind: 'deliverable',
  subject: 'Metodhandbok',
  deliverable: 'methodHandbook',
  version: '0.7',
  answers: ['approved', 'approvedWithCondition', 'notApproved'],
};
const gate: Question = { id: 'gate', kind: 'gate', subject: '', answers: ['continue', 'change', 'stop'] };
const alternative: Question = {
  id: 'alternative',
  kind: 'alternative',
  subject: 'Åtgärder för R1',
  answers: ['1', '2', '3'],
  options: [{ key: '1', number: 1, title: 'Tidplanen skjuts fram.' }],
};

function result(counts: Record<string, number>, rest: Partial<QuestionResult> = {}): QuestionResult {
  return {
    question: 'alternative',
    counts,
    abstained: 0,
    conflicted: 0,
    notAnswered: 0,
    winner: null,
    outcome: 'nobody',
    ...rest,
  };
}

describe('a ballot being filled in', () => {
  it('asks for an answer to every question, in their order', () => {
    expect(ballotProblems([handbook, gate], {})).toEqual([
      { question: handbook.id, code: 'answerMissing' },
      { question: 'gate', code: 'answerMissing' },
    ]);
  });

  it('asks for the condition when a deliverable is approved with one', () => {
    const draft = withAnswer({}, handbook.id, { answer: 'approvedWithCondition', condition: '  ' });
    expect(ballotProblems([handbook], draft)).toEqual([{ question: handbook.id, code: 'conditionMissing' }]);
    expect(ballotProblems([handbook], withAnswer(draft, handbook.id, { condition: 'Bilaga läggs till' }))).toEqual([]);
  });

  it('sends a condition only with the answer that asks for one', () => {
    const draft = withAnswer({}, handbook.id, { answer: 'approved', condition: 'Skrivet och ångrat' });
    expect(ballotAnswers([handbook], draft)).toEqual([
      { question: handbook.id, answer: 'approved', condition: null, comment: null },
    ]);
  });

  it('begins with the municipality’s own answers when the vote is changed', () => {
    const mine = [
      {
        question: alternative.id,
        answer: '2',
        condition: null,
        comment: 'Om medlen räcker',
      },
    ];
    expect(ballotAnswers([alternative], draftFrom(mine))).toEqual([
      { question: alternative.id, answer: '2', condition: null, comment: 'Om medlen räcker' },
    ]);
  });

  it('approves all deliverables at once, and then takes the exceptions', () => {
    const framework = { ...handbook, id: 'deliverable-framework-0.5' };
    const questions = [handbook, framework, gate];
    expect(alikeQuestions([handbook, gate])).toEqual([]);
    expect(alikeQuestions(questions)).toEqual([handbook, framework]);
    const all = withCommonAnswers(withAnswer({}, 'gate', { answer: 'continue' }), questions);
    const but = withAnswer(all, framework.id, { answer: 'notApproved' });
    expect(ballotAnswers(questions, but).map(({ answer }) => answer)).toEqual(['approved', 'notApproved', 'continue']);
  });

  it('lets a municipality abstain', () => {
    const draft = withAnswer({}, 'gate', { answer: 'abstain' });
    expect(ballotProblems([gate], draft)).toEqual([]);
  });
});

describe('a vote in words', () => {
  it('names the answers as people say them', () => {
    expect(answerText(alternative, '1', t)).toBe('Alternativ 1: Tidplanen skjuts fram');
    // Votes from before the words were frozen.
    expect(answerText(alternative, '2', t)).toBe('Alternativ 2');
    expect(answerText(handbook, 'approvedWithCondition', t)).toBe('Godkänn med villkor');
    expect(answerText(gate, 'abstain', t)).toBe('Avstår');
  });

  it('asks about a deliverable with its version, and about going on by itself', () => {
    expect(kindOfQuestion(handbook).subject(handbook, t)).toBe('Metodhandbok version 0.7');
    expect(kindOfQuestion(gate).subject(gate, t)).toBe('Ska projektet fortsätta?');
  });

  it('leaves out lines that nobody used, but for the alternatives', () => {
    const tally = { missing: ['1421'] };
    const gateLines = countLines(gate, result({ continue: 6, change: 1, stop: 0 }, { abstained: 2 }), { tally, t });
    expect(gateLines.map(({ label, count, neutral }) => [label, count, neutral])).toEqual([
      ['Fortsätt projektet', 6, undefined],
      ['Ändra planen', 1, undefined],
      ['Avstår', 2, true],
    ]);
    const who = { '1': ['1430'] };
    const lines = countLines(alternative, result({ '1': 1, '2': 0, '3': 0 }, { notAnswered: 1, who }), { tally, t });
    expect(lines.map(({ count, who: municipalities }) => [count, municipalities])).toEqual([
      [1, ['1430']],
      [0, []],
      [0, []],
      [1, ['1421']],
    ]);
  });
});

describe('what a listener is told', () => {
  const told = (state: 'draft' | 'open' | 'closed' | 'set', voted: number, text: string | null = null) => ({
    state,
    progress: { voted, entitled: 10, voters: [], missing: [], aside: [] },
    decision: { title: 'Åtgärder för R1', text },
  });

  it('hears the vote open, the count move, the vote close and the decision', () => {
    expect(voteAnnouncement(told('draft', 0), told('open', 0), t)).toBe('Omröstningen är öppen: Åtgärder för R1.');
    const asked = { ...told('open', 0), decision: { title: 'Hur ska R1 hanteras?', text: null } };
    expect(voteAnnouncement(told('draft', 0), asked, t)).toBe('Omröstningen är öppen: Hur ska R1 hanteras?');
    expect(voteAnnouncement(told('open', 3), told('open', 4), t)).toBe('4 av 10 har röstat.');
    expect(voteAnnouncement(told('open', 4), told('closed', 4), t)).toBe('Omröstningen är stängd: Åtgärder för R1.');
    expect(voteAnnouncement(told('closed', 4), told('set', 4, 'Styrgruppen eniga om alternativ 1.'), t)).toBe(
      'Beslut: Styrgruppen eniga om alternativ 1.',
    );
  });

  it('hears nothing when nothing moved', () => {
    expect(voteAnnouncement(told('open', 4), told('open', 4), t)).toBeNull();
    expect(voteAnnouncement(told('draft', 0), told('draft', 0), t)).toBeNull();
  });
});
