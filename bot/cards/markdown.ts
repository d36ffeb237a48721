/** Marks that mean something wherever they stand: emphasis, code, links, HTML, tables, struck-out text, and the braces of `{{DATE()}}`. */
const ANYWHERE = /[\\`*_[\]<{|~]/g;

/** Marks that mean something first in a line: headings, quotes, lists, rules, what is drawn under a heading or a table's head, and numbers of a list. */
const FIRST = /^(\d{0,9})([#>+=:.)-])/gm;

/** What readers make links of without any mark: addresses, and names of sites and of mailboxes. */
const ADDRESS =
  /:(?=\/\/)|(?<=\S)@(?=\S)|(?<=[\p{L}\p{N}])\.(?=(?:[a-z]{2}|com|edu|gov|info|name|net|org)(?![\p{L}\p{N}]))|(?<=\bwww)\./giu;

/** A letter written as code. */
const ENTITY = /&(?=#?\w{1,32};)/g;

/** Space first in a line would make the line a block of code. */
const INDENT = /^[ \t]+/gm;

const escaped = (mark: string): string => `\\${mark}`;

/**
 * Text as Markdown that every reader shows as it was written: no mark in it means anything. The readers of Teams differ, so everything is taken that
 * any of them may know (CommonMark, tables and bare links among it), by CommonMark's own way to say that a mark is text.
 */
export const asMarkdown = (written: string): string =>
  written
    .replace(ANYWHERE, escaped)
    .replace(ENTITY, escaped)
    .replace(ADDRESS, escaped)
    .replace(INDENT, '')
    .replace(FIRST, '$1\\$2');

/** Text that is no Markdown, but in which a date in double braces would be put into words. */
export const withoutDates = (written: string): string => written.replace(/\{(?=\{)/g, '{\u2060');
