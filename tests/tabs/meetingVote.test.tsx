import type { Question, QuestionResult } from '../../shared/lists/decisions';
import { answerText, kindOfQuestion } from '../../shared/questions';
import { texts } from '../../shared/text/texts';
import { ballotAnswers, ballotProblems, draftFrom, withAnswer } from '../../tabs/pages/meeting/ballotDraft';
import { countLines, resultSentence, voteAnnouncement } from '../../tabs/pages/meeting/voteSentences';

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
};

function result(counts: Record<string, number>, rest: Partial<QuestionResult> = {}): QuestionResult {
  return {
    question: 'alternative',
    counts,
    abstained: 0,
    conflicted: 0,
    notAnswered: 0,
    winner: null,
    unanimous: false,
    ballots: {},
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
        castAt: '2021-05-20T09:30:00Z',
        castBy: 'Lena Gardtman',
      },
    ];
    expect(ballotAnswers([alternative], draftFrom(mine))).toEqual([
      { question: alternative.id, answer: '2', condition: null, comment: 'Om medlen räcker' },
    ]);
  });

  it('lets a municipality abstain', () => {
    const draft = withAnswer({}, 'gate', { answer: 'abstain' });
    expect(ballotProblems([gate], draft)).toEqual([]);
  });
});

describe('a vote in words', () => {
  it('names the answers as people say them', () => {
    expect(answerText(alternative, '1', t)).toBe('Alternativ 1');
    expect(answerText(handbook, 'approvedWithCondition', t)).toBe('Godkänn med villkor');
    expect(answerText(gate, 'abstain', t)).toBe('Avstår');
  });

  it('asks about a deliverable with its version, and about going on by itself', () => {
    expect(kindOfQuestion(handbook).subject(handbook, t)).toBe('Metodhandbok version 0.7');
    expect(kindOfQuestion(gate).subject(gate, t)).toBe('Ska projektet fortsätta?');
  });

  it('says the result as a sentence first', () => {
    const won = result({ '1': 4, '2': 2, '3': 0 }, { winner: '1', notAnswered: 4 });
    expect(resultSentence(alternative, won, t)).toBe('Alternativ 1 fick flest röster: 4 av 10.');
    const all = result({ '1': 9, '2': 0, '3': 0 }, { winner: '1', unanimous: true, abstained: 1 });
    expect(resultSentence(alternative, all, t)).toBe('Enigt: Alternativ 1, 9 röster.');
    expect(resultSentence(alternative, result({ '1': 3, '2': 3 }), t)).toBe('Rösterna blev lika.');
    expect(resultSentence(alternative, result({ '1': 0, '2': 0 }), t)).toBe('Ingen har röstat.');
  });

  it('leaves out neutral lines that nobody used', () => {
    const lines = countLines(gate, result({ continue: 6, change: 1, stop: 0 }, { abstained: 2 }), t);
    expect(lines).toEqual([
      { label: 'Fortsätt projektet', count: 6 },
      { label: 'Ändra planen', count: 1 },
      { label: 'Avbryt projektet', count: 0 },
      { label: 'Avstod', count: 2, neutral: true },
    ]);
  });
});

describe('what a listener is told', () => {
  const told = (state: 'draft' | 'open' | 'closed' | 'set', voted: number, text: string | null = null) => ({
    state,
    progress: { voted, entitled: 10, voters: [], missing: [] },
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
