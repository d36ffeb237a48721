import type { Fields } from '../../schema/defineList';
import { changeFields, handoverFields } from './changeFields';
import { agreementFields, informationFields, legalFields } from './collaborationFields';
import { needFields } from './needFields';
import { fastTrackFields } from './trackFields';

/** Every free text and address: what the classification is about. Names, phase, state and dates are open to all. */
const textsIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'note' || kind === 'url' ? [name] : []));

/** What others do not see of an initiative with confidentiality 3. */
export const guardedTexts: readonly string[] = [
  'need',
  ...[
    needFields,
    fastTrackFields,
    changeFields,
    agreementFields,
    legalFields,
    informationFields,
    handoverFields,
  ].flatMap(textsIn),
];

/** Whether others see less of an initiative than its own municipality does. */
export const isGuarded = ({ confidentiality }: Readonly<Record<string, unknown>>): boolean =>
  confidentiality === 'three' || confidentiality === 'four';
