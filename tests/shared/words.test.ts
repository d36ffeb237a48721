/** The wording that people meet, where a rule decides it. */
import { seedRows } from '../../env/local/seed/seedRows';
import { initiatives } from '../../shared/lists/initiatives';
import { risks } from '../../shared/lists/risks';
import { inSentence } from '../../shared/text/format';
import { problemText } from '../../shared/text/problemText';
import { texts, wordsIn } from '../../shared/text/texts';

it('asks to choose what is chosen and to fill in what is written', () => {
  const missing = (field: string, language: 'sv' | 'en') =>
    problemText({ field, code: 'required' }, initiatives, wordsIn(language));
  expect([missing('phase', 'sv'), missing('phase', 'en')]).toEqual(['Välj fas.', 'Choose phase.']);
  expect(missing('municipality', 'sv')).toBe('Välj kommun.');
  expect(problemText({ field: 'threat', code: 'required' }, risks, wordsIn('sv'))).not.toMatch(/^Välj/);
});

it('writes a name inside a sentence small, but leaves what is written in capitals', () => {
  expect(['Fas', 'KLASSA-klass', 'Åtgärd'].map(inSentence)).toEqual(['fas', 'KLASSA-klass', 'åtgärd']);
});

it('calls the same thing by the same name, with the same dash, wherever it stands', () => {
  const rows = seedRows('11111111-2222-3333-4444-555555555555');
  // The wordings say what the record says.
  const titles = JSON.stringify(rows.filter(({ list }) => list !== 'wordings'));
  expect(titles).toContain('Digitaliserade verksamhetsprocesser – Utvecklingsprocessen');
  expect(titles).not.toContain('Digitaliserade verksamhetsprocesser - ');
});

it('says what a sum is once', () => {
  const { total, computed } = texts('sv').status;
  expect(`${total}${computed}`).toBe('Summa (beräknad)');
});
