/** One person follows the guide of the local Microsoft 365 to its end: the strip says what is missing, and the rest vote when asked to. */
import { Participant } from '../../env/local/replay/participant';
import { MEETING } from '../../env/local/seed/meetingRows';
import { people } from '../../env/local/seed/people';
import { REPORT } from '../../env/local/seed/statusRows';
import { CHANNEL } from '../../env/local/teams/server/places';
import type { VoteView } from '../../shared/rules/voteView';
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();
let window: PersonWindow;
let leader: Participant;

jest.setTimeout(90_000);

beforeAll(async () => {
  window = await PersonWindow.open(here.browser, here.local.url, { person: 'lena-gardtman' });
  const person = people.find((one) => one.id === 'sara-herrman');
  if (!person) throw new Error('Sara Herrman is in the minutes');
  leader = new Participant(person, { product: here.local.product.url, microsoft365: here.local.url }, CHANNEL.id);
}, 180_000);

const strip = () => window.page.getByRole('complementary', { name: 'Om den här platsen' });
const says = (text: string): Promise<void> => strip().getByText(text).first().waitFor();

it('is open at first, and folds to one line with the next step once it has begun', async () => {
  await window.goTo('posts');
  await strip().getByRole('list', { name: 'Håll mötet 20 maj 2021' }).waitFor();
  await says('Håll mötet 20 maj 2021 · 0 av 10 klara');
  await leader.api('POST', `/api/lists/statusReports/items/${REPORT}/moves/publish`);
  await strip().getByRole('button', { name: 'Håll mötet 20 maj 2021 · 1 av 10 klara', expanded: false }).waitFor();
  expect(await strip().getByRole('list').count()).toBe(0);
  await strip().getByRole('link', { name: 'Nästa: Starta mötet' }).click();
  await window.page.getByRole('button', { name: /Du är Sara Herrman/ }).waitFor();
});

/** Lets the rest vote, and waits until the last of them has: the next step is there as soon as enough have. */
async function letTheRestVote(): Promise<void> {
  await strip().getByRole('button', { name: 'Låt resten rösta som exempel' }).click();
  await strip().getByRole('button', { name: 'Resten röstar …' }).waitFor();
  await strip()
    .getByRole('button', { name: /resten/i })
    .waitFor({ state: 'detached' });
}

it('says how many municipalities are missing, and lets them vote as examples that are marked as such', async () => {
  await leader.api('POST', `/api/lists/meetings/items/${MEETING}/moves/start`);
  await leader.api('POST', '/api/decisions/D1/open');
  await says('Sex kommuner behöver rösta; sex är kvar.');
  await strip().getByRole('link', { name: 'Nästa: Rösta som kommun' }).waitFor();
  await letTheRestVote();
  await strip().getByRole('link', { name: 'Nästa: Stäng och fastställ' }).waitFor();
  const { progress } = await leader.api<VoteView>('GET', '/api/decisions/D1/vote');
  expect([progress.voted, progress.missing]).toEqual([10, []]);
  const closed = await leader.api<VoteView>('POST', '/api/decisions/D1/close');
  expect(new Set(closed.remarks.map(({ comment }) => comment))).toEqual(new Set(['Exempelröst']));
  await leader.api('POST', '/api/decisions/D1/set', { text: closed.proposal?.text });
  await strip().getByRole('link', { name: 'Nästa: Gör likadant med punkt 4' }).waitFor();
});

it('goes on with the deliverables, and after the meeting to its minutes', async () => {
  await leader.api('POST', '/api/decisions/D2/open');
  await letTheRestVote();
  const { proposal } = await leader.api<VoteView>('POST', '/api/decisions/D2/close');
  await leader.api('POST', '/api/decisions/D2/set', { text: proposal?.text });
  await strip().getByRole('link', { name: 'Nästa: Avsluta mötet' }).waitFor();
  await leader.api('POST', `/api/lists/meetings/items/${MEETING}/moves/end`);
  await strip().getByRole('link', { name: 'Nästa: Skriv protokollet' }).click();
});

it('leads through writing, sending and adjusting in the tab, and then to the next meeting', async () => {
  const { tab } = window;
  await tab.getByRole('button', { name: 'Skapa protokoll i Word' }).click();
  await strip().getByRole('link', { name: 'Nästa: Skicka för justering' }).click();
  await tab.getByRole('button', { name: 'Skicka för justering' }).click();
  const dialog = tab.getByRole('dialog', { name: 'Skicka protokollet för justering?' });
  await dialog.getByRole('checkbox', { name: 'Sara Herrman' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Lena Gardtman' }).check();
  expect(await window.findings()).toEqual([]);
  await dialog.getByRole('button', { name: 'Skicka för justering' }).click();
  await strip().getByRole('link', { name: 'Nästa: Justera protokollet' }).click();
  await window.page.getByRole('button', { name: /Du är Lena Gardtman/ }).waitFor();
  await tab.getByRole('button', { name: 'Justera protokollet' }).click();
  const asked = tab.getByRole('dialog', { name: 'Justera protokollet?' });
  await asked.getByRole('button', { name: 'Justera protokollet' }).click();
  await strip()
    .getByRole('button', { name: /^Förbered och håll nästa möte · 0 av 8 klara$/ })
    .waitFor();
  await strip().getByRole('link', { name: 'Nästa: Förbered mötet' }).waitFor();
  await tab.getByText('Protokollet är justerat och kan inte ändras.', { exact: false }).waitFor();
  expect(await window.findings()).toEqual([]);
  // Two pages of minutes looked through by axe, on a machine that does other things as well.
}, 180_000);
