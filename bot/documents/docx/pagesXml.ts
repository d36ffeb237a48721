import type { Block } from '../../../shared/minutes/Block';
import { blockXml } from './blockXml';
import { isWide } from './columnWidths';
import type { ListNumbers } from './listXml';
import { PAGE } from './measures';
import type { Pictures } from './Pictures';
import { seamXml } from './paragraphXml';

/** Pages of one form, upright or lying. */
interface Pages {
  wide: boolean;
  blocks: Block[];
}

/** A table whose words need more room than an upright page has lies on one of its own, with the heading and the words that lead to it. */
function byForm(blocks: readonly Block[]): Pages[] {
  let current: Pages = { wide: false, blocks: [] };
  const all = [current];
  const begin = (wide: boolean, first: Block[]) => {
    current = { wide, blocks: first };
    all.push(current);
  };
  for (const block of blocks) {
    if (isWide(block)) {
      const words = current.blocks.findLastIndex(({ kind }) => kind !== 'paragraph');
      const from = current.blocks[words]?.kind === 'heading' ? words : words + 1;
      begin(true, [...current.blocks.splice(from), block]);
    } else if (current.wide) begin(false, [block]);
    else current.blocks.push(block);
  }
  return all.filter((pages) => pages.blocks.length > 0);
}

/** What leads to one of these stays on the page where it begins. */
const LED_TO: readonly Block['kind'][] = ['list', 'table', 'figure', 'vote', 'decision'];

function leads(block: Block, next: Block | undefined): boolean {
  if (next === undefined || !LED_TO.includes(next.kind)) return false;
  if (block.kind === 'paragraph') return true;
  return (next.kind === 'decision' || next.kind === 'vote') && block.kind !== 'figure';
}

function sectionXml(wide: boolean): string {
  const form = wide ? 'wide' : 'upright';
  const [width, height] = wide ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const edges = `<w:headerReference w:type="default" r:id="header-${form}"/><w:footerReference w:type="default" r:id="footer-${form}"/>`;
  const size = `<w:pgSz w:w="${width}" w:h="${height}"${wide ? ' w:orient="landscape"' : ''}/>`;
  const margins = `<w:pgMar w:top="${PAGE.top}" w:right="${PAGE.side}" w:bottom="${PAGE.bottom}" w:left="${PAGE.side}" w:header="${PAGE.edge}" w:footer="${PAGE.edge}" w:gutter="0"/>`;
  return `<w:sectPr>${edges}${size}${margins}</w:sectPr>`;
}

/** All blocks, on the pages that they ask for. */
export const pagesXml = (blocks: readonly Block[], used: { lists: ListNumbers; pictures: Pictures }): string =>
  byForm(blocks)
    .map(({ wide, blocks: own }, at, all) => {
      const content = own.map((block, index) =>
        blockXml(block, { ...used, wide, keepNext: leads(block, own[index + 1]), previous: own[index - 1] }),
      );
      const form = sectionXml(wide);
      return content.join('') + (at < all.length - 1 ? seamXml(form) : form);
    })
    .join('');
