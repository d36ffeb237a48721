import pino from 'pino';
import { ConfigError, readConfig } from './config';
import { startProduct } from './startProduct';

const LONGEST_STOP_MS = 9_500;

/** The process that Teams talks to: settings -> dependencies -> listen. Stops in order when it is told to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel, name: 'processfabriken' });
  const product = await startProduct(config, { logger, tabsFolder: new URL('tabs', import.meta.url).pathname });
  const stop = (signal: string): void => {
    logger.info({ signal }, 'stopping');
    // Whoever stops the process ends it after ten seconds; what is left has been said by then.
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    product.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  logger.info({ url: product.url }, 'listening');
  await product.ready;
}

main().catch((error: unknown) => {
  // Before the logger is there, and for settings, plain words on the error stream are what an operator reads.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
