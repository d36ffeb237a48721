import type { Risk } from '../../../shared/lists/risks';
import type { Shape } from '../../list/StatusShape';

const SHAPES: Record<Risk['state'], Shape> = {
  identified: 'none',
  active: 'yellow',
  underTreatment: 'green',
  occurred: 'occurred',
  closed: 'none',
};

/** The shape beside a risk's state. */
export const riskShape = (state: Risk['state']): Shape => SHAPES[state];

/** What a risk is called in a small place: its number. */
export const riskLabel = ({ readableNumber, threat }: Pick<Risk, 'readableNumber' | 'threat'>): string =>
  readableNumber ?? threat;
