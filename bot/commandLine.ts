import { type ParseArgsConfig, parseArgs } from 'node:util';

type Read<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;

const isFromArguments = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** Says on the error stream what was not understood and how the command is written, and ends the process with 2. */
export function refuseCommand(problem: string, usage: string): never {
  process.stderr.write(`${problem}\n${usage}\n`);
  process.exit(2);
}

/**
 * What stands after a command's name. What is not known ends the process before anything is done: a misspelt `--dry-run` must not do in earnest what was
 * only to be tried.
 */
export function readCommandLine<T extends ParseArgsConfig>(config: T, usage: string): Read<T> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isFromArguments(error)) throw error;
    // Node adds how to write an argument that begins with a hyphen, which no command here has.
    return refuseCommand(`${error.message.split('. To specify ')[0]}.`, usage);
  }
}
