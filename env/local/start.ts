import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { localSettings } from './settings';
import { startLocal } from './startLocal';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** `npm start`: the product and a Microsoft 365 on this machine, with the steering group's data in place. `--reset` empties the data instead. */
async function main(): Promise<void> {
  const settings = localSettings();
  if (process.argv.includes('--reset')) {
    await rm(settings.dataFolder, { recursive: true, force: true });
    console.log(`Tömde ${settings.dataFolder}. Nästa start börjar från början.`);
    return;
  }
  const logger = pino({ level: settings.logLevel ?? 'warn', name: 'lokalt' });
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
