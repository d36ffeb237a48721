import type { Figure } from '../../../shared/minutes/Block';
import { writerWords } from '../../../shared/text/minutes/writers';
import { textWidth } from './measures';
import type { Pictures } from './Pictures';
import { paragraphXml, wordsXml } from './paragraphXml';
import { attribute } from './wordXml';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Word's measure of a picture: so many to a pixel of 96 to the inch. */
const PIXEL = 9525;
/** Twentieths of a point to such a pixel. */
const TWIPS_TO_PIXEL = 15;

interface FigurePlace {
  pictures: Pictures;
  wide: boolean;
  keepNext: boolean;
}

/** A picture no wider than the text, with its alternative text, above its title; or the words that it is missing. */
export function figureXml({ title, alt, path }: Figure, { pictures, wide, keepNext }: FigurePlace): string {
  const picture = path === null ? undefined : pictures.use(path);
  if (!picture) return paragraphXml(wordsXml(writerWords.missingFigure(title)), { style: 'Platshallare', keepNext });
  const { id, place, width, height } = picture;
  const scale = Math.min(1, textWidth(wide) / TWIPS_TO_PIXEL / width);
  const [cx, cy] = [width, height].map((side) => Math.round(side * scale) * PIXEL);
  const name = `Bild ${place}`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const filled = `<pic:blipFill><a:blip r:embed="bild${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const inner = `<pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="${place}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr>${filled}${shape}</pic:pic>`;
  const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture">${inner}</a:graphicData></a:graphic>`;
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${place}" name="${name}" descr="${attribute(alt)}"/>${graphic}</wp:inline></w:drawing></w:r>`;
  return paragraphXml(drawing, { keepNext: true }) + paragraphXml(wordsXml(title), { style: 'Caption', keepNext });
}
