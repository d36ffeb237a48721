import { lazy } from 'react';
import { DateEditor } from './DateEditor';
import { FlagEditor, LineEditor, LinesEditor, OptionsEditor } from './editors';
import { ManyEditor } from './ManyEditor';

/** What values are written with. Comes with the first form; what only some forms ask for comes with the first of those. */
export const editors = {
  ClockEditor: lazy(() => import('./ClockEditor')),
  DateEditor,
  FlagEditor,
  LineEditor,
  LinesEditor,
  ManyEditor,
  MarkdownEditor: lazy(() => import('./MarkdownEditor')),
  OptionsEditor,
  PickManyEditor: lazy(() => import('./PickManyEditor')),
};

export type Editors = typeof editors;
