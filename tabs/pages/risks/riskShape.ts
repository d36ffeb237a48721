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

const SHORT_KEY = 6;

/** What a risk is called in a small place: its number, or the threat when the key is a long one. */
export const riskLabel = ({ key, threat }: Pick<Risk, 'key' | 'threat'>): string =>
  key.length <= SHORT_KEY ? key : threat;
