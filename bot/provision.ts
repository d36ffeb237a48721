import { provisionLines } from '../shared/text/provisionText';
import { createAppTokens } from './access/appToken';
import { readCommandLine } from './commandLine';
import { ConfigError, readConfig } from './config';
import type { Logger } from './ports';
import { createGraphClient } from './sharepoint/graphClient';
import { provision } from './sharepoint/provision';

// The command tells everything itself when it is done; only what went wrong on the way is worth a line of its own.
const quiet: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** `npm run provision [-- --dry-run]`: makes the lists in SharePoint. Ends with 1 when a person must look at something. */
async function main(): Promise<number> {
  const { values } = readCommandLine(
    { options: { 'dry-run': { type: 'boolean' } } },
    'npm run provision [-- --dry-run]',
  );
  const dryRun = values['dry-run'] === true;
  const config = readConfig(process.env);
  const tokens = createAppTokens(config.graph.auth, { entraBaseUrl: config.entra.baseUrl, fetch });
  const client = createGraphClient({
    graphBaseUrl: config.graph.baseUrl,
    tokens,
    fetch,
    clock: () => new Date(),
    // Nobody waits by the second here, and a site may be slow while lists are made.
    retryBudgetMs: 300_000,
    timeoutMs: 120_000,
  });
  console.log(provisionLines.rights);
  const report = await provision(client, config.site, { logger: quiet, dryRun });
  console.log(`https://${config.site.hostname}${config.site.path}`);
  if (dryRun) console.log(provisionLines.trial);
  for (const { sv, en } of [...report.done, ...report.problems]) console.log(`- ${sv}\n  ${en}`);
  console.log(provisionLines.unchanged(report.unchanged));
  return report.problems.length > 0 ? 1 : 0;
}

/** The innermost reason, which is what Entra ID or SharePoint said. */
function reason(error: unknown): string {
  return error instanceof Error && error.cause instanceof Error ? reason(error.cause) : String(error);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : reason(error));
    process.exitCode = 1;
  },
);
