/** The handbook's sections and the effects page as they are read, at each width, checked by axe. */
import { inBrowser } from '../support/inBrowser';
import { PersonWindow } from '../support/personWindow';

const here = inBrowser();

const PLACES = [
  '/tabs/handbook/framework',
  '/tabs/handbook/process',
  '/tabs/handbook/pages',
  '/tabs/handbook/releases',
  '/tabs/effects',
  '/tabs/currentStates',
] as const;

const open = (options: { width: number; theme?: 'default' | 'dark' | 'contrast' }) =>
  PersonWindow.open(here.browser, here.local.url, { person: 'sara-herrman', options });

it('draws the process from the steps that are written in its form, and its map with the gaps', async () => {
  const person = await open({ width: 1280 });
  await person.goTo('handbook');
  await person.goWithin('/tabs/handbook/process/utvecklingsprocessen?edit=1');
  const form = person.tab.locator('form');
  for (const [at, [title, role]] of [
    ['Fånga behov', 'Behovsägare'],
    ['Besluta', 'Styrgrupp'],
  ].entries()) {
    await form.getByRole('button', { name: 'Lägg till steg' }).click();
    await form.getByRole('textbox', { name: 'Steg', exact: true }).nth(at).fill(title!);
    await form
      .getByRole('textbox', { name: /^Roll som gör det/ })
      .nth(at)
      .fill(role!);
  }
  await form.getByRole('button', { name: 'Spara process' }).click();
  await person.goWithin('/tabs/handbook/process');
  await person.tab.getByRole('img', { name: /^Utvecklingsprocessen: Fånga behov \(Behovsägare\)/ }).waitFor();
  await person.goWithin('/tabs/handbook/framework');
  await person.tab.getByText('6 luckor i 2 steg.').waitFor();
  await person.close();
}, 90_000);

describe.each([
  ['default', 1280],
  ['contrast', 1024],
  ['dark', 320],
] as const)('in the theme %s at %i pixels', (theme, width) => {
  it('every section has no accessibility findings, and nothing scrolls sideways', async () => {
    const person = await open({ theme, width });
    await person.goTo('handbook');
    for (const address of PLACES) {
      await person.goWithin(address);
      expect({ address, findings: await person.findings() }).toEqual({ address, findings: [] });
      expect({ address, overflow: await person.overflow() }).toEqual({ address, overflow: 0 });
    }
    await person.close();
  }, 180_000);
});
