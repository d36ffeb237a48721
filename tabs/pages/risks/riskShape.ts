import type { Risk } from '../../../shared/lists/risks';
import type { Shape } from '../../fields/StatusShape';

/** The shapes of lights mean lights only: a state has one where nothing else has it. */
const SHAPES: Partial<Record<Risk['state'], Shape>> = { identified: 'none', occurred: 'occurred' };

/** The shape beside a risk's state, if it has one. */
export const riskShape = (state: Risk['state']): Shape | undefined => SHAPES[state];

/** What a risk is called in a small place: its number. */
export const riskLabel = ({ readableNumber, threat }: Pick<Risk, 'readableNumber' | 'threat'>): string =>
  readableNumber ?? threat;
/** What an opened risk is called: "R1 Ändrat uppdrag". */
export const riskName = ({ readableNumber, threat }: Pick<Risk, 'readableNumber' | 'threat'>): string =>
  [readableNumber, threat].filter(Boolean).join(' ');
