/** @jest-environment jsdom */
import {
  type AdaptiveCard,
  actions,
  card,
  facts,
  heading,
  openUrl,
  paragraph,
  shorten,
} from '../../../bot/cards/elements';
import { asMarkdown } from '../../../bot/cards/markdown';
import { drawCard } from '../../../env/local/teams/page/drawCard';

/** The card as the host page draws it, with Microsoft's own renderer. */
async function drawn(of: AdaptiveCard): Promise<HTMLElement> {
  const { element } =
    (await drawCard(of, 'default', () => ({ onExecute: () => undefined, onOpen: () => undefined }))) ?? {};
  if (!element) throw new Error('the card could not be drawn');
  return element;
}

// jsdom lays nothing out, and so has no innerText; the renderer writes buttons and questions with it.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});

const about = { language: 'sv', summary: 'Prov' };
const written = [
  '- Konsult dyrare\n- Resor billigare',
  '* ett\n* två',
  '+ ett\n+ två',
  '1. ett\n2. två',
  '1) ett',
  '2021. Ett år',
  '# Rubrik',
  'Rubrik\n===',
  'Rubrik\n---',
  '---',
  '***',
  '> citat',
  '*kursivt* **fett** _kursivt_ __fett__ ~~struket~~ ***allt***',
  'snake_case_namn och 2*3*4',
  '`kod`',
  '```\nkod\n```',
  '~~~\nkod\n~~~',
  '    fyra steg in',
  '\tett steg in',
  '[länk](https://example.com)',
  '![bild](https://example.com/x.png)',
  '[länk][1]\n[1]: https://example.com',
  '<https://example.com> <b>fett</b> <script>alert(1)</script> <!-- x -->',
  'https://example.com/a_b, www.example.com, example.se, mailto:a@example.se, a@example.se',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'a\n:-',
  '&lt;b&gt; &amp; &#42;x&#42; &copy',
  '\\*redan skyddat\\* \\',
  '{{DATE(2021-05-20T08:42:00Z, SHORT)}} {{TIME(2021-05-20T08:42:00Z)}}',
  '{{{DATE(2021-05-20T08:42:00Z)}}}',
  '{rad} {{x}} @{y}',
  ':smile: (c) -- ... "citat"',
  'Åtgärd: byt avtal (bl.a. m.fl.) 100 % – klart!',
];
const MARKS =
  'ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, hr, em, strong, del, s, code, pre, a, img, table:not(.ac-factset), b, script';
/** What a person reads, line by line; an element of lines is not told from a line break. */
const wordsOf = (element: HTMLElement): string =>
  element.innerHTML
    .replace(/<br>|<\/p><p[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\u2060/g, '');
const unindented = (text: string): string => text.replace(/^[ \t]+/gm, '');

describe.each(written)('what people wrote: %j', (text) => {
  it('is shown as it was written in a text, a fact and its name', async () => {
    for (const part of [paragraph(text), heading(text), facts([['x', text]]), facts([[text, 'x']])]) {
      const element = await drawn(card(about, [part]));
      expect(element.querySelectorAll(MARKS)).toHaveLength(0);
      expect(wordsOf(element)).toContain(unindented(text));
    }
  });

  it.each(['expanded', 'compact'] as const)(
    'is shown as it was written in %s choices, and as a question',
    async (style) => {
      const [choices, label] = [[{ title: text, value: '1' }], text];
      const set = {
        type: 'Input.ChoiceSet',
        id: 'a',
        label,
        choices,
        style,
        wrap: true,
        isRequired: true,
        errorMessage: 'x',
      } as const;
      const element = await drawn(card(about, [set]));
      expect(element.querySelectorAll(MARKS)).toHaveLength(0);
      // A list that folds out and a question are no Markdown: what is not read as marks is not written as such either.
      expect(wordsOf(element).split(unindented(text)).length + wordsOf(element).split(text).length).toBeGreaterThan(3);
    },
  );

  it('is shown as it was written beside a question for text and on a button', async () => {
    const input = { type: 'Input.Text', id: 'a', label: text, maxLength: 10 } as const;
    const element = await drawn(card(about, [input, actions(openUrl(text, 'https://example.com'))]));
    expect(wordsOf(element)).toContain(text);
    expect(element.querySelector('[role="button"], button')?.textContent).toBe(text);
  });
});

describe('a text that is cut', () => {
  const family = '👨‍👩‍👧‍👦';
  it.each([
    ['an emoji', '😀'],
    ['a family', family],
    ['a flag', '🇸🇪'],
    ['a letter with its ring apart', 'a\u030a'],
    ['a skin tone', '👍🏽'],
    ['a keycap', '1️⃣'],
  ])('is cut between whole characters: %s', (_what, character) => {
    const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
    for (let before = 0; before < 40; before += 1) {
      const short = shorten(`${'x'.repeat(before)}${character.repeat(20)}`, 30);
      expect(encodeURIComponent(short)).toBeTruthy();
      expect(short.length).toBeLessThanOrEqual(30);
      const kept = [...segmenter.segment(short.replace(/…$/, ''))].map(({ segment }) => segment);
      expect(kept.every((one) => one === 'x' || one === character)).toBe(true);
    }
  });

  it('is nothing but its ellipsis when its first character is longer than the place', () => {
    expect(shorten(`e${'\u0301'.repeat(100)}`, 20)).toBe('…');
  });
});

it('marks are written as text in the way that every reader of Markdown knows', () => {
  expect(asMarkdown('- a *b* https://x.se')).toBe('\\- a \\*b\\* https\\://x\\.se');
  expect(asMarkdown('12. a')).toBe('12\\. a');
});
