import type { Section } from '../../lists/sections';
import type { SectionFacts } from '../facts/SectionFacts';
import type { Source } from './Source';

/** What a section points at. */
type Pointing = Pick<Section, 'report' | 'decision' | 'paper' | 'knowledge'>;

/** What a kind of section shows from the registers. */
export type Shows = (section: Pointing, source: Source) => Partial<SectionFacts>;
