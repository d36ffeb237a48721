/** @jest-environment <rootDir>/tests/support/pageEnvironment.ts */
import { screen, within } from '@testing-library/react';
import { png } from '../support/minutesTraps';
import { openTab } from '../support/pageWorld';
// The page fetches these when they are wanted; read now, no test pays for translating them.
import '../../tabs/pages/meeting/sections/FigureContent';
import '../../tabs/pages/meeting/sections/HandbookContent';
import '../../tabs/pages/meeting/sections/ReportContent';
import '../../tabs/pages/meeting/ItemRecords';
import '../../tabs/papers/PaperUpload';
import '../../tabs/pages/MeetingPage';
import '../../tabs/pages/DecisionsPage';

const LEADER = 'sara-herrman';
const MEMBER = 'lena-gardtman';
const ALT = 'Planen till oktober, per sprint.';

const region = (name: string) => screen.findByRole('region', { name });

describe('a figure that is missing', () => {
  it('gets its picture where it stands, with words for those who do not see it', async () => {
    const { user } = openTab({ person: LEADER, page: 'meeting' });
    // What is done with a file comes when the page has nothing else to fetch.
    const upload = { name: 'Lägg upp fil för Tänkt tidplan' };
    await user.click(await screen.findByRole('button', upload, { timeout: 30_000 }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Fil för Tänkt tidplan' }));
    await user.click(dialog.getByRole('button', { name: 'Spara filen' }));
    expect(dialog.getByText('Välj en fil.')).toBeVisible();
    const picture = new File([Buffer.from(png(640, 200))], 'Tidplan.png', { type: 'image/png' });
    await user.upload(dialog.getByLabelText(/^Fil/), picture);
    await user.click(dialog.getByRole('button', { name: 'Spara filen' }));
    await dialog.findByText('Beskriv i ord vad figuren visar, för den som inte ser den.');
    await user.click(dialog.getByRole('textbox', { name: /^Alternativ text/ }));
    await user.paste(ALT);
    await user.click(dialog.getByRole('button', { name: 'Spara filen' }));
    const image = await screen.findByRole('img', { name: ALT });
    expect(image).toHaveAttribute('src', expect.stringMatching(/^data:image\/png;base64,/));
    expect(within(await region('Statusrapport')).getByRole('img', { name: ALT })).toBeVisible();
  });

  it('is seen by every member, who changes nothing, and stands as a picture in the minutes', async () => {
    openTab({ person: MEMBER, page: 'decisions', sub: 'minutes/2021-05-20' });
    const article = await screen.findByRole('article');
    expect(await within(article).findByRole('img', { name: ALT })).toBeVisible();
    expect(within(article).getByText('[Bild saknas: utfall mot tidplanen]')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Lägg upp|Byt) fil/ })).not.toBeInTheDocument();
  });
});

it('says beside what changes a section which one it is, where no heading and no text does', async () => {
  const { user } = openTab({ person: LEADER, page: 'meeting' });
  const agenda = within(await region('Dagordning'));
  await user.click(await agenda.findByRole('button', { name: /^3 Riskhantering/ }));
  const besides = async (name: string) =>
    (await screen.findByRole('button', { name }, { timeout: 30_000 })).parentElement?.textContent;
  expect(await besides('Ta bort Figur')).toBe('FigurÄndraTa bort');
  expect(await besides('Ta bort Risker')).toBe('ÄndraTa bort');
});
