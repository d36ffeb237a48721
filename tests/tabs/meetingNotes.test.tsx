import { type NotesState, notesReducer, openNotes } from '../../tabs/pages/meeting/notesState';

const saved = { notes: 'Genomgång av rapporten.', eTag: '1' };
const typed = (state: NotesState, text: string): NotesState => notesReducer(state, { type: 'typed', text });

describe('notes on an agenda item', () => {
  it('start as saved, or from a text that was never sent', () => {
    expect(openNotes(saved, null)).toMatchObject({ text: saved.notes, status: 'saved' });
    expect(openNotes(saved, 'Genomgång av rapporten. Frågor.')).toMatchObject({ status: 'unsaved' });
  });

  it('are saved with the time, and stay unsaved when more was written meanwhile', () => {
    const sent = notesReducer(typed(openNotes(saved, null), 'Ny text'), { type: 'sent' });
    const item = { notes: 'Ny text', eTag: '2' };
    const action = { type: 'saved', item, sent: 'Ny text', at: '2021-05-20T08:42:00Z' } as const;
    expect(notesReducer(sent, action)).toMatchObject({ status: 'saved', savedAt: action.at, base: item });
    expect(notesReducer(typed(sent, 'Ny text och mer'), action)).toMatchObject({
      status: 'unsaved',
      text: 'Ny text och mer',
    });
  });

  it('show both versions when somebody else wrote at the same time', () => {
    const mine = typed(openNotes(saved, null), 'Min text');
    const conflict = notesReducer(mine, { type: 'refused', current: { notes: 'Hennes text', eTag: '2' } });
    expect(conflict).toMatchObject({ status: 'conflict', text: 'Min text', theirs: { notes: 'Hennes text' } });
    expect(notesReducer(conflict, { type: 'keepMine' })).toMatchObject({
      status: 'unsaved',
      text: 'Min text',
      base: { eTag: '2' },
    });
    expect(notesReducer(conflict, { type: 'keepTheirs' })).toMatchObject({ status: 'saved', text: 'Hennes text' });
  });

  it('are sent again when only another field of the item had changed', () => {
    const mine = typed(openNotes(saved, null), 'Min text');
    const again = notesReducer(mine, { type: 'refused', current: { notes: saved.notes, eTag: '2' } });
    expect(again).toMatchObject({ status: 'unsaved', text: 'Min text', base: { eTag: '2' } });
  });

  it('follow what others write while nothing is being written here', () => {
    const item = { notes: 'Uppdaterad av biträdande', eTag: '2' };
    expect(notesReducer(openNotes(saved, null), { type: 'arrived', item })).toMatchObject({ text: item.notes });
  });

  it('are never overwritten while they are being written', () => {
    const mine = typed(openNotes(saved, null), 'Min text');
    const item = { notes: 'Uppdaterad av biträdande', eTag: '2' };
    expect(notesReducer(mine, { type: 'arrived', item })).toMatchObject({ text: 'Min text', base: { eTag: '1' } });
  });

  it('keep the text when saving failed', () => {
    const mine = typed(openNotes(saved, null), 'Min text');
    expect(notesReducer(mine, { type: 'failed' })).toMatchObject({ status: 'failed', text: 'Min text' });
  });
});
