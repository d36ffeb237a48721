import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';
import { loadTheme } from '../../tabs/hostThemes';
import { loadTexts } from '../../tabs/tabTexts';

/** What is kept from assistive technology, and so from a query by role, and by which element. */
function hiding(node: Node): string {
  const hider = node.parentElement?.closest('[aria-hidden="true"], [hidden], [inert]');
  return hider ? `  (hidden by <${hider.tagName.toLowerCase()} class="${hider.getAttribute('class') ?? ''}">)` : '';
}

/** What stands on the page, a line for each piece of text, with what each field holds. */
function readPage(page: Element): string {
  const lines: string[] = [];
  const walker = page.ownerDocument.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const isChoice = node instanceof HTMLInputElement && ['checkbox', 'radio'].includes(node.type);
    if (isChoice) lines.push(node.checked ? '[x]' : '[ ]');
    else if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) lines.push(`[${node.value}]`);
    else if (node instanceof Text && node.data.trim() !== '') lines.push(node.data.trim() + hiding(node));
  }
  return lines.join('\n');
}

configure({
  // Fluent renders slowly under jsdom on a busy machine; one second is too short a patience for findBy.
  asyncUtilTimeout: 8_000,
  // The library's own report is the whole markup cut off after its first thousands of characters: never the part that tells why.
  getElementError: (message, container) => {
    const error = new Error(
      [message, container && `The page says:\n${readPage(container)}`].filter(Boolean).join('\n\n'),
    );
    error.name = 'TestingLibraryElementError';
    return error;
  },
});

// Tests ask for words in both languages, whenever they like.
beforeAll(() => Promise.all([loadTexts('sv'), loadTexts('en'), loadTheme('default')]));
