import { SaxesParser } from 'saxes';
import { AppError } from '../../../shared/AppError';

interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

interface Told {
  open?(element: Element): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A name without its namespace. */
export const bareName = (name: string): string => name.replace(/^.*:/, '');

/** Tells what stands in XML, in order. What a document declares by itself is never followed. */
export function tell(xml: string, { open, text, close }: Told): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new AppError('notReadableTable', { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => open?.({ name: bareName(name), attributes: { ...attributes } }));
  if (text) parser.on('text', text);
  parser.on('closetag', ({ name }) => close?.(bareName(name)));
  parser.write(xml).close();
}
