import type { ChildProcess } from 'node:child_process';
import { freePort } from '../../env/local/freePort';
import { type LocalSettings, processEnvironment } from '../../env/local/settings';
import { startOwnProcess, untilAnswers } from '../support/ownProcess';
import { type RoundRobin, startRoundRobin } from './roundRobin';

/** The product as production runs it: processes of their own behind a gateway. */
export interface ProductProcesses {
  /** Ends one at once, as a machine that dies; another starts in its place, and resolves when that answers. */
  kill(chance: number): Promise<void>;
  /** How many have been killed. */
  readonly kills: number;
  close(): Promise<void>;
}

const RESTART_MS = 250;

/** Starts `count` processes; the settings' port is the gateway's. */
export async function startProcesses(
  settings: LocalSettings,
  server: string,
  count: number,
): Promise<ProductProcesses> {
  const ports: number[] = [];
  for (let index = 0; index < count; index += 1) ports.push(await freePort());
  const running = new Map<number, ChildProcess>();
  let kills = 0;
  let closing = false;

  function start(port: number): void {
    const env = { ...processEnvironment(settings), PORT: String(port), LOG_LEVEL: 'fatal' };
    const child = startOwnProcess(server, env);
    running.set(port, child);
    child.on('exit', () => {
      // As whatever looks after processes in production does it.
      if (!closing) setTimeout(() => !closing && start(port), RESTART_MS);
    });
  }
  for (const port of ports) start(port);
  const gateway: RoundRobin = await startRoundRobin(settings.port, ports);
  await untilAnswers(ports);

  return {
    async kill(chance) {
      const port = ports[Math.floor(chance * ports.length)] ?? 0;
      const child = running.get(port);
      if (!child?.kill('SIGKILL')) return;
      kills += 1;
      await new Promise((resolve) => setTimeout(resolve, RESTART_MS));
      await untilAnswers([port]);
    },
    get kills() {
      return kills;
    },
    async close() {
      closing = true;
      await gateway.close();
      const ended = [...running.values()].map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of running.values()) child.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}
