import type { ListBlock, Marker } from '../../../shared/minutes/Block';
import { LIST_STEP } from './measures';
import { paragraphXml, runsXml } from './paragraphXml';
import { WORD_NAMES, XML } from './wordXml';

const MARKERS: readonly Marker[] = ['bullet', 'dash', 'decimal', 'letter'];
const SIGNS: Readonly<Record<Marker, string | null>> = { bullet: '•', dash: '–', decimal: null, letter: null };
const LEVELS = [0, 1, 2];

function levelXml(marker: Marker, level: number): string {
  const sign = SIGNS[marker];
  const counted = marker === 'decimal' && level === 0 ? 'decimal' : 'lowerLetter';
  const indent = `<w:pPr><w:ind w:left="${LIST_STEP * (level + 1)}" w:hanging="${LIST_STEP}"/></w:pPr>`;
  return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${sign ? 'bullet' : counted}"/><w:lvlText w:val="${sign ?? `%${level + 1}.`}"/><w:lvlJc w:val="left"/>${indent}</w:lvl>`;
}

/** The lists of one file: those with signs share one of each, every numbered list is one of its own, so that it begins at one. */
export class ListNumbers {
  private readonly used: Marker[] = ['bullet', 'dash'];

  /** The file's number for a list that begins here. */
  next(marker: Marker): number {
    return SIGNS[marker] ? this.used.indexOf(marker) + 1 : this.used.push(marker);
  }

  xml(): string {
    const kinds = MARKERS.map(
      (marker, id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${LEVELS.map((level) => levelXml(marker, level)).join('')}</w:abstractNum>`,
    );
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = this.used.map(
      (marker, at) =>
        `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${MARKERS.indexOf(marker)}"/>${SIGNS[marker] ? '' : restart}</w:num>`,
    );
    return `${XML}<w:numbering ${WORD_NAMES}>${kinds.join('')}${lists.join('')}</w:numbering>`;
  }
}

/** Where a list stands. */
interface ListPlace {
  lists: ListNumbers;
  inTable?: boolean;
  /** Stays on the page where what follows begins. */
  keepNext: boolean;
}

/** A list; no first or last item stands alone on a page. */
export const listXml = (list: ListBlock, place: ListPlace): string =>
  itemsXml(list, place, { id: place.lists.next(list.marker), level: 0 });

/** Letters below numbers are the numbered list's own second level, which begins again by itself. */
function itemsXml(list: ListBlock, place: ListPlace, { id, level }: { id: number; level: number }): string {
  const last = list.items.length - 1;
  return list.items
    .map(({ runs, children }, at) => {
      const together = at === 0 || at === last - 1;
      const keepNext = children !== undefined || (at === last ? place.keepNext : together);
      const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
      const style = place.inTable ? 'Tabelltext' : 'ListParagraph';
      const own = paragraphXml(runsXml(runs), { style, keepNext, numbering });
      if (!children) return own;
      const lettered = list.marker === 'decimal' && children.marker === 'letter';
      const below = { id: lettered ? id : place.lists.next(children.marker), level: level + 1 };
      return own + itemsXml(children, { ...place, keepNext: at === last && place.keepNext }, below);
    })
    .join('');
}
