import { type Field, kindOf } from '../../shared/fields';
import type { Initiative } from '../../shared/lists/initiatives';
import { initiatives } from '../../shared/lists/initiatives';
import { row } from '../support/row';

const WORDS =
  'bygglov hemtjänst skolskjuts fakturor badplatser avtal tillsyn Åmål ärenden måltider fastigheter personal register journal arkiv ansökan beslut handläggare medborgare tjänst uppföljning samverkan upphandling vatten avfall'.split(
    ' ',
  );

/** The same numbers in every run. */
function createRandom(): () => number {
  let state = 20210520;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Initiatives of 290 municipalities with every field of the full form filled in, as different from each other as people's are. */
export function manyInitiatives(count: number): Initiative[] {
  const random = createRandom();
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const words = (many: number): string => Array.from({ length: many }, () => pick(WORDS)).join(' ');
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => '0123456789abcdef'[Math.floor(random() * 16)]).join('');
  const made = (name: string, field: Field): unknown => {
    if (name === 'municipality') return String(1000 + Math.floor(random() * 290));
    if (field.kind === 'text') return words(4).slice(0, field.maxLength ?? 60);
    if (field.kind === 'note' || field.kind === 'markdown') return words(18);
    if (field.kind === 'choice') return pick(kindOf(field).options?.(field) ?? []).key;
    if (field.kind === 'instant')
      return new Date(Date.parse('2021-01-01') + Math.floor(random() * 3e7) * 1000).toISOString().replace('.000Z', 'Z');
    return pick(kindOf(field).samples(field));
  };
  return Array.from({ length: count }, (_, index) => {
    const values = Object.entries(initiatives.fields).map(([name, field]) => [name, made(name, field)]);
    const key = `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
    const changedAt = new Date(Date.parse('2021-01-01') + Math.floor(random() * 3e7) * 1000)
      .toISOString()
      .replace('.000Z', 'Z');
    return { ...row('initiatives', key, Object.fromEntries(values) as never), id: String(index + 1), changedAt };
  });
}
