/** The status page and what stands beside the report, as they are looked at: every section checked by axe, wide and narrow. */
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();

const SECTIONS = ['report', 'economy', 'roles', 'final'];

/** The forms that are opened from the sections and from what the report tells of. */
const FORMS = [
  '/tabs/status?row=statusReports/%2B',
  '/tabs/status?row=statusRows/S10-16.time',
  '/tabs/status?row=reportFigures/%2Btravel',
  '/tabs/status/economy?new=1',
  '/tabs/status/roles/kursledare?edit=1',
  '/tabs/status/final?new=1',
  '/tabs/scheduleChanges/tidplan-1?edit=1',
  '/tabs/fundRequests?new=1',
];

it.each([320, 1024, 1280])(
  'the status page and each of its sections have no findings at %i pixels, and do not scroll sideways',
  async (width) => {
    const person = await PersonWindow.open(here.browser, here.local.url, {
      person: 'sara-herrman',
      options: { width },
    });
    await person.goTo('status');
    await person.tab.getByRole('list', { name: 'Ändringar av tidplanen' }).waitFor();
    for (const section of SECTIONS) {
      await person.goWithin(`/tabs/status/${section}`);
      await person.tab.locator(`[aria-current="page"][href$="${section}"]`).waitFor();
      await person.tab.locator('[data-region] [aria-busy="true"]').first().waitFor({ state: 'detached' });
      expect({ section, findings: await person.findings() }).toEqual({ section, findings: [] });
      expect({ section, overflow: await person.overflow() }).toEqual({ section, overflow: 0 });
    }
    await person.close();
  },
  300_000,
);

it.each([320, 1024, 1280])(
  'every form that is opened from the status page has no findings at %i pixels, and does not scroll sideways',
  async (width) => {
    const person = await PersonWindow.open(here.browser, here.local.url, {
      person: 'sara-herrman',
      options: { width },
    });
    await person.goTo('status');
    for (const address of FORMS) {
      await person.goWithin(address);
      await person.tab.locator(':is(form, [role="dialog"], [role="complementary"]):visible').first().waitFor();
      await person.tab.locator('[data-region] [aria-busy="true"]').first().waitFor({ state: 'detached' });
      expect({ address, findings: await person.findings() }).toEqual({ address, findings: [] });
      expect({ address, overflow: await person.overflow() }).toEqual({ address, overflow: 0 });
    }
    await person.close();
  },
  300_000,
);

it('leads from the sentence that the report is published to its card, and then no longer urges to publish', async () => {
  const person = await PersonWindow.open(here.browser, here.local.url, {
    person: 'sara-herrman',
    options: { width: 1440, height: 900 },
  });
  await person.goTo('status');
  const dialog = person.tab.getByRole('dialog');
  await person.tab.getByRole('button', { name: /^Publicera/ }).click();
  // The card as it will be, with its time and whose it is.
  await dialog.getByText(/^Publicerad .* av Sara Herrman\.$/).waitFor();
  await dialog.getByRole('button', { name: /^Publicera/ }).click();
  const toCard = person.tab.getByRole('status').getByRole('button', { name: 'Visa kortet' });
  await toCard.waitFor();
  const [toast, window] = [await toCard.boundingBox(), await person.page.locator('iframe').boundingBox()];
  expect((toast?.y ?? 0) + (toast?.height ?? 0)).toBeLessThanOrEqual((window?.y ?? 0) + (window?.height ?? 0));
  await dialog.waitFor({ state: 'detached' });
  await person.tab.getByRole('button', { name: 'Publicera igen' }).click();
  const colour = (name: string) =>
    dialog.getByRole('button', { name }).evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await colour('Publicera igen')).toBe(await colour('Avbryt'));
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.waitFor({ state: 'detached' });
  await toCard.click();
  await person.page.getByRole('article').filter({ hasText: 'Statusrapport: Sprint 10–16' }).last().waitFor();
  await person.close();
}, 120_000);
