import { type ChildProcess, spawn } from 'node:child_process';

const PATIENCE_MS = 60_000;

/** Starts a file as a process of its own; only what it complains of is shown. */
export const startOwnProcess = (
  file: string,
  env: Record<string, string>,
  args: readonly string[] = [],
): ChildProcess => spawn(process.execPath, [...args, file], { env, stdio: ['ignore', 'ignore', 'inherit'] });

/** Waits until whatever listens there says that it is up. Throws when it does not within a minute. */
export async function untilAnswers(ports: readonly number[]): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
    const answers = await Promise.allSettled(ports.map((port) => fetch(`http://127.0.0.1:${port}/health`)));
    if (answers.every((one) => one.status === 'fulfilled' && one.value.ok)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The process did not start within a minute');
}
