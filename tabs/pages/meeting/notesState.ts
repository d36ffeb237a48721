/** The version a text was written from; without an eTag before anything has been saved. */
export interface Base {
  notes: string | null;
  eTag: string | null;
}

/** Notes while they are written: what stands in the field, and what it was made from. */
export interface NotesState {
  text: string;
  base: Base;
  status: 'saved' | 'unsaved' | 'saving' | 'conflict' | 'failed';
  /** UTC, ISO 8601; null before the first save here. */
  savedAt: string | null;
  /** The other person's version while there is a conflict. */
  theirs: Base | null;
}

export type NotesAction =
  | { type: 'typed'; text: string }
  | { type: 'sent' }
  | { type: 'saved'; item: Base; sent: string; at: string }
  | { type: 'refused'; current: Base }
  | { type: 'failed' }
  | { type: 'arrived'; item: Base }
  | { type: 'keepMine' }
  | { type: 'keepTheirs' };

const textOf = (base: Base): string => base.notes ?? '';

/** Starts from the saved notes, or from a text that was never sent. */
export function openNotes(item: Base, unsent: string | null): NotesState {
  const text = unsent ?? textOf(item);
  const base = { notes: item.notes, eTag: item.eTag };
  return { text, base, status: text === textOf(item) ? 'saved' : 'unsaved', savedAt: null, theirs: null };
}

function refused(state: NotesState, current: Base): NotesState {
  // The row was touched but its text is as it was, so ours may be sent again.
  const sameNotes = textOf(current) === textOf(state.base) || textOf(current) === state.text;
  if (sameNotes) return { ...state, base: current, status: textOf(current) === state.text ? 'saved' : 'unsaved' };
  return { ...state, status: 'conflict', theirs: current };
}

function arrived(state: NotesState, item: Base): NotesState {
  if (state.status === 'saved') return { ...state, text: textOf(item), base: item };
  if (state.status === 'conflict') return { ...state, theirs: item };
  return textOf(item) === textOf(state.base) ? { ...state, base: item } : state;
}

/** What happens to notes; a text that is being written is never overwritten by what arrives. */
export function notesReducer(state: NotesState, action: NotesAction): NotesState {
  switch (action.type) {
    case 'typed':
      return { ...state, text: action.text, status: state.status === 'conflict' ? 'conflict' : 'unsaved' };
    case 'sent':
      return { ...state, status: 'saving' };
    case 'saved': {
      const status = state.text === action.sent ? 'saved' : 'unsaved';
      return { ...state, base: action.item, status, savedAt: action.at, theirs: null };
    }
    case 'refused':
      return refused(state, action.current);
    case 'failed':
      return { ...state, status: 'failed' };
    case 'arrived':
      return arrived(state, action.item);
    case 'keepMine':
      return state.theirs ? { ...state, base: state.theirs, status: 'unsaved', theirs: null } : state;
    case 'keepTheirs':
      return state.theirs
        ? { ...state, text: textOf(state.theirs), base: state.theirs, status: 'saved', theirs: null }
        : state;
  }
}
