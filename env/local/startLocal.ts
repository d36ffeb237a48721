import { readConfig } from '../../bot/config';
import type { Logger } from '../../bot/ports';
import { type Product, startProduct } from '../../bot/startProduct';
import { startMicrosoft365 } from './microsoft365';
import { prepareSite } from './prepareSite';
import { type LocalSettings, productEnvironment } from './settings';

interface Options {
  settings: LocalSettings;
  logger: Logger;
  tabsFolder: string;
  pageFolder: string;
}

/** The product and the local Microsoft 365, running together. */
export interface Local {
  /** The Teams-like host page: the one address a newcomer needs. */
  url: string;
  product: Product;
  microsoft365: Awaited<ReturnType<typeof startMicrosoft365>>;
  close(): Promise<void>;
}

/** Starts everything in the order a real tenant would have it: Microsoft 365, provisioned lists, the data, the product, the app installed. */
export async function startLocal({ settings, logger, tabsFolder, pageFolder }: Options): Promise<Local> {
  const microsoft365 = await startMicrosoft365({ settings, pageFolder });
  const config = readConfig(productEnvironment(settings));
  await prepareSite(config, logger);
  const product = await startProduct(config, { logger, tabsFolder });
  await product.ready;
  await microsoft365.bot.installApp();
  return {
    url: microsoft365.url,
    product,
    microsoft365,
    async close() {
      await product.close();
      await microsoft365.close();
    },
  };
}
