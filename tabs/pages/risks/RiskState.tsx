import { type Risk, risks } from '../../../shared/lists/risks';
import type { FieldContext } from '../../fields/fieldView';
import { fieldText } from '../../list/fieldColumn';
import { StatusShape } from '../../list/StatusShape';
import { riskShape } from './riskShape';

/** A risk's state as shape and word. */
export function RiskState({ risk, context }: { risk: Risk; context: FieldContext }) {
  const shape = riskShape(risk.state);
  const text = fieldText(risks, risk, { name: 'state', context });
  return shape ? <StatusShape shape={shape} text={text} /> : text;
}
