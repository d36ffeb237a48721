/** What is hard on the way to SharePoint and back: Swedish letters, markup, quotes, signs of addresses and formulas. */
export const HARD = 'å ä ö Å Ä Ö é "R&D <test>" \'citat\' 100 % #1 a=b?c+d \\ – €';

/** A text of exactly so many letters, each of which takes two bytes. */
export const longText = (length: number): string => 'Å'.repeat(length);

/** The parts of a page in Markdown. */
export const HARD_MARKDOWN = `# ${HARD}\n\n- ett\n- **två** [länk](https://a.se)`;

/** An address that is not in ASCII, with everything that addresses escape. */
export const HARD_ADDRESS = 'https://www.fyrbodal.se/avtal/å?a=b&c=%20#x';
