/** Takes the README's pictures: holds the meeting of 20 May 2021 up to the open vote on R1 and looks at it as different people. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Participant } from '../../env/local/replay/participant';
import { MEETING } from '../../env/local/seed/meetingRows';
import { people } from '../../env/local/seed/people';
import { REPORT } from '../../env/local/seed/statusRows';
import { CHANNEL } from '../../env/local/teams/server/places';
import { memberKey } from '../../shared/lists/members';
import { launchBrowser } from '../support/launchBrowser';
import { PersonWindow, type WindowOptions } from '../support/personWindow';
import { startTestLocal, type TestLocal } from '../support/startTestLocal';

const FOLDER = path.resolve('docs/screenshots');

interface Picture {
  file: string;
  person: string;
  tab: string;
  view?: 'team' | 'chat' | 'meeting';
  options?: WindowOptions;
  /** With the way through the meeting open, as a newcomer sees it. */
  guide?: boolean;
}

const wide = { width: 1360, height: 850 };
const narrow = { width: 320, height: 640 };

const pictures: readonly Picture[] = [
  { file: 'welcome', person: 'sara-herrman', tab: 'posts', options: wide, guide: true },
  { file: 'meeting-vote', person: 'sara-herrman', tab: 'meeting', options: wide },
  { file: 'voting-card', person: 'lena-gardtman', tab: 'posts', options: wide },
  { file: 'stage', person: 'lena-gardtman', tab: 'meeting', view: 'meeting', options: { ...wide, theme: 'dark' } },
  { file: 'initiatives', person: 'lena-gardtman', tab: 'portfolio', options: wide },
  { file: 'risks', person: 'sara-herrman', tab: 'risks', options: wide },
  { file: 'status', person: 'sara-herrman', tab: 'status', options: wide },
  { file: 'handbook', person: 'eva-andersson', tab: 'handbook', options: { ...wide, language: 'en' } },
  { file: 'narrow-vote', person: 'lena-gardtman', tab: 'meeting', options: narrow },
  { file: 'narrow-contrast', person: 'eva-andersson', tab: 'portfolio', options: { ...narrow, theme: 'contrast' } },
];

function participant(local: TestLocal, id: string): Participant {
  const person = people.find((one) => one.id === id);
  if (!person) throw new Error(`There is no ${id} in the minutes`);
  return new Participant(person, { product: local.product.url, microsoft365: local.url }, CHANNEL.id);
}

/** Up to where the vote on R1 is open and two municipalities have answered. */
async function holdMeeting(local: TestLocal): Promise<void> {
  const leader = participant(local, 'sara-herrman');
  await leader.api('POST', `/api/lists/statusReports/items/${REPORT}/moves/publish`);
  for (const id of ['sara-herrman', 'lena-gardtman', 'annika-andersson', 'karin-hallberg']) {
    const member = memberKey(local.tenantId, participant(local, id).person.objectId);
    await leader.api('POST', `/api/meetings/${MEETING}/presence`, { person: member, present: true });
  }
  await leader.api('POST', `/api/lists/meetings/items/${MEETING}/moves/start`);
  await leader.api('POST', `/api/meetings/${MEETING}/goto`, { agendaItem: `${MEETING}.3` });
  await leader.api('POST', '/api/decisions/D1/open');
  for (const id of ['annika-andersson', 'karin-hallberg']) {
    const answers = [{ question: 'alternative', answer: 'D1.1' }];
    await participant(local, id).api('POST', '/api/ballots', { vote: 'D1', revision: 0, answers });
  }
  await local.product.idle();
}

async function take(browser: Browser, local: TestLocal, picture: Picture): Promise<void> {
  const { file, person, tab, view, options = {}, guide = false } = picture;
  const window = await PersonWindow.open(browser, local.url, { person, options });
  await window.goTo('posts');
  const steps = window.page.locator('[aria-controls="guide"]');
  await steps.waitFor();
  // It opens or folds by itself when it has heard how the meeting stands.
  await window.page.waitForTimeout(1500);
  if ((await steps.getAttribute('aria-expanded')) !== String(guide)) await steps.click();
  if (view) {
    await window.goTo('posts', view);
    await window.tab.getByRole('heading', { level: 2 }).first().waitFor();
  } else await window.goTo(tab);
  // Pictures and fonts, and the last event of the meeting.
  await window.page.waitForTimeout(1500);
  await window.page.screenshot({ path: path.join(FOLDER, `${file}.png`) });
  await window.close();
  console.log(file);
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const local = await startTestLocal();
  const browser = await launchBrowser();
  try {
    await holdMeeting(local);
    for (const picture of pictures) await take(browser, local, picture);
  } finally {
    await browser.close();
    await local.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
