import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { localSettings, processEnvironment } from './settings';

/** `npm run serve`: the product alone, as production starts it, against a Microsoft 365 that runs on this machine (`npm start -- --microsoft365`). */
function main(): void {
  const settings = localSettings();
  const product = spawn(process.execPath, [fileURLToPath(new URL('server.mjs', import.meta.url))], {
    env: processEnvironment(settings),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => product.kill(signal));
  product.on('exit', (code) => process.exit(code ?? 1));
}

main();
