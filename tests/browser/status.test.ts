/** The status page and what stands beside the report, as they are looked at: every section checked by axe, wide and narrow. */
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();

const SECTIONS = ['report', 'economy', 'roles', 'final'];

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
      await person.tab.locator('body').evaluate((_, to) => {
        window.history.pushState(null, '', to);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, `/tabs/status/${section}`);
      await person.tab.locator(`[aria-current="page"][href$="${section}"]`).waitFor();
      await person.tab.locator('[data-region] [aria-busy="true"]').first().waitFor({ state: 'detached' });
      expect({ section, findings: await person.findings() }).toEqual({ section, findings: [] });
      expect({ section, overflow: await person.overflow() }).toEqual({ section, overflow: 0 });
    }
    await person.close();
  },
  300_000,
);
