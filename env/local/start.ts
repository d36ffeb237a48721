import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readCommandLine } from '../../bot/commandLine';
import { readConfig } from '../../bot/config';
import type { Logger } from '../../bot/ports';
import { emptyDataFolder, holdDataFolder } from './dataFolder';
import { startMicrosoft365 } from './microsoft365';
import { prepareSite } from './prepareSite';
import { type LocalSettings, localSettings, productEnvironment } from './settings';
import { startLocal } from './startLocal';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Only the Microsoft 365, for a product that is started by itself (`npm run serve`); the app is installed once that answers. */
async function startAlone(settings: LocalSettings, logger: Logger): Promise<void> {
  const microsoft365 = await startMicrosoft365({ settings, pageFolder: folder('teams') });
  await prepareSite(readConfig(productEnvironment(settings)), logger);
  console.log(`\n  Microsoft 365 är igång: ${microsoft365.url}\n\n  Starta appen med npm run serve.\n`);
  const stop = (): void => void microsoft365.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  while (
    !(await microsoft365.bot.installApp().then(
      () => true,
      () => false,
    ))
  ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** `npm start`: the product and a Microsoft 365 on this machine, with the steering group's data in place. `--reset` empties the data instead, `--microsoft365` leaves the product to `npm run serve`. */
async function main(): Promise<void> {
  const { values: asked } = readCommandLine(
    { options: { reset: { type: 'boolean' }, microsoft365: { type: 'boolean' } } },
    'npm start [-- --microsoft365]',
  );
  const settings = localSettings();
  if (asked.reset) {
    emptyDataFolder(settings.dataFolder);
    console.log(`Tömde ${settings.dataFolder}. Nästa start börjar från början.`);
    return;
  }
  process.once('exit', holdDataFolder(settings.dataFolder));
  const logger = pino({ level: settings.logLevel ?? 'warn', name: 'lokalt' });
  if (asked.microsoft365) return startAlone(settings, logger);
  const local = await startLocal({ settings, logger, tabsFolder: folder('tabs'), pageFolder: folder('teams') });
  console.log(`\n  Processfabriken är igång: ${local.url}\n\n  Avsluta med Ctrl+C. Allt finns kvar till nästa gång.\n`);
  const stop = (): void => {
    local.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
