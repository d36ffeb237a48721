import { FormPage } from './FormPage';
import { RecordBeside } from './RecordBeside';
import { RowBeside } from './RowBeside';
import { SidePanel } from './SidePanel';

/** What an opened record needs, to be read and written, fetched as one. */
export const opened = { FormPage, RecordBeside, RowBeside, SidePanel };
