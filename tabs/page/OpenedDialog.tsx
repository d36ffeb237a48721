import { useCode, useFetchAhead } from '../fetchedCode';
import { NotFetched } from '../NotFetched';
import { useOpenedOnce } from '../useOpenedOnce';
import type { DialogWindowProps } from './DialogWindow';
import { windowCode } from './windowCode';

/** A window over the page, whose code is fetched while nobody has opened it yet. Keep it mounted while closed. */
export function OpenedDialog(props: DialogWindowProps) {
  const { here, failed, retry } = useCode(windowCode, props.open);
  useFetchAhead(windowCode, true);
  const { mounted, open } = useOpenedOnce(props.open && here !== undefined);
  if (failed) return <NotFetched onRetry={retry} />;
  return mounted && here && <here.DialogWindow {...props} open={open} />;
}
