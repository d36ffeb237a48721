import { pageOf } from '../../shared/pages';
import { PageFrame } from '../page/PageFrame';
import { Fetched } from '../States';
import { useItems, useLists, useSession } from '../session';
import { WithCode } from '../WithCode';
import { effectsCode } from './effects/effectsCode';

const LISTS = ['benefits', 'measurements', 'municipalities', 'members'] as const;

/** Effekter: what the initiatives were to give, from where, and how far each has come in each municipality. */
export default function EffectsPage() {
  const { language } = useSession();
  const fetched = useLists(LISTS);
  const initiatives = useItems('initiatives', 'listed');
  const isPending = fetched.isPending || initiatives.isPending;
  const error = fetched.error ?? initiatives.error;
  const refetch = () => {
    fetched.refetch();
    if (initiatives.error) initiatives.refetch();
  };
  return (
    <PageFrame title={pageOf('effects').label[language]} syncedAt={initiatives.syncedAt}>
      <Fetched of={{ isPending, error, refetch }} has={fetched.has && initiatives.items.length > 0}>
        <WithCode code={effectsCode}>{({ Effects }) => <Effects />}</WithCode>
      </Fetched>
    </PageFrame>
  );
}
