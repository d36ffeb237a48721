import { useCode, useFetchAhead } from '../fetchedCode';
import { useTexts } from '../language';
import { Failure } from '../States';
import { useOpenedOnce } from '../useOpenedOnce';
import type { DialogWindowProps } from './DialogWindow';
import { windowCode } from './windowCode';

/** A window over the page, whose code is fetched while nobody has opened it yet. Keep it mounted while closed. */
export function OpenedDialog(props: DialogWindowProps) {
  const t = useTexts();
  const { here, failed, retry } = useCode(windowCode, props.open);
  useFetchAhead(windowCode, true);
  const { mounted, open } = useOpenedOnce(props.open && here !== undefined);
  if (failed) return <Failure error={{ message: t.frame.notFetched }} onRetry={retry} />;
  return mounted && here && <here.DialogWindow {...props} open={open} />;
}
