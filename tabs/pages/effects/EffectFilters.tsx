import { Field, makeStyles, Select } from '@fluentui/react-components';
import { benefits as list } from '../../../shared/lists/benefits';
import type { BenefitEffect } from '../../../shared/rules/benefitEffects';
import { swedishOrder } from '../../../shared/text/format';
import { useEffectWords } from '../../charts/useEffectWords';
import { useView } from '../../location';
import { useSession } from '../../session';
import { useMunicipalityName } from './useMunicipalityName';

const useStyles = makeStyles({ filters: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px' } });

/** The rows that are chosen by municipality and type; which stands in the address. */
export function useChosen(rows: readonly BenefitEffect[]): readonly BenefitEffect[] {
  const [view] = useView();
  const [municipality, type] = [view.get('municipality'), view.get('type')];
  return rows.filter(
    (row) => (!municipality || row.municipality === municipality) && (!type || row.benefit.type === type),
  );
}

interface FilterProps {
  name: 'municipality' | 'type';
  label: string;
  all: string;
  options: readonly (readonly [key: string, name: string])[];
}

function Filter({ name, label, all, options }: FilterProps) {
  const [view, setView] = useView();
  return (
    <Field label={label}>
      <Select value={view.get(name) ?? ''} onChange={(_, data) => setView({ [name]: data.value || null }, 'replace')}>
        <option value="">{all}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Chooses which benefits are shown. */
export function EffectFilters({ rows }: { rows: readonly BenefitEffect[] }) {
  const styles = useStyles();
  const { language } = useSession();
  const words = useEffectWords();
  const nameOf = useMunicipalityName();
  const places = [...new Set(rows.map((row) => row.municipality))]
    .map((key) => [key, nameOf(key)] as const)
    .toSorted(([, a], [, b]) => swedishOrder.compare(a, b));
  const types = Object.entries(list.fields.type.options).map(([key, label]) => [key, label[language]] as const);
  return (
    <div className={styles.filters}>
      <Filter name="municipality" label={words.onlyMunicipality} all={words.all} options={places} />
      <Filter name="type" label={words.onlyType} all={words.allTypes} options={types} />
    </div>
  );
}
