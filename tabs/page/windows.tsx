import { useFocusFinders } from '@fluentui/react-components';
import { DialogWindow } from './DialogWindow';

/**
 * Keeps what hides the page behind an open window. Fluent takes it away with the last component that uses it, and if that is an open window,
 * nothing shows the page again: a screen reader then finds an empty page (tabster's `Modalizer.dispose`).
 */
function WindowsKept(): null {
  useFocusFinders();
  return null;
}

/** What windows over the page need, fetched as one. */
export const windows = { DialogWindow, WindowsKept };
