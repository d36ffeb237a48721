const CONTROL = 'input, select, textarea, button';

/** Takes a person to a field: the control itself, or the first one of several. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  const control = found?.matches(CONTROL) ? found : (found?.querySelector<HTMLElement>(CONTROL) ?? found);
  // Not every surrounding of a test has it.
  control?.scrollIntoView?.({ block: 'center' });
  control?.focus({ preventScroll: true });
}
