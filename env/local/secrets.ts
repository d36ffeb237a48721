import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDataFolder } from './dataFolder';

/** The passwords of the app's two identities on this machine. */
interface Secrets {
  graphSecret: string;
  botSecret: string;
}

const newSecret = (): string => randomBytes(24).toString('base64url');

/** Whether a file's content is what this file writes. */
function areSecrets(value: unknown): value is Secrets {
  if (typeof value !== 'object' || value === null) return false;
  return ['graphSecret', 'botSecret'].every((name) => typeof Reflect.get(value, name) === 'string');
}

function readFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Unreadable secrets are as good as none: both sides of them are started from this same file.
    return undefined;
  }
}

/** Reads the secrets of a data folder, and makes them the first time. Only this user may read the file. */
export function readSecrets(folder: string): Secrets {
  const file = path.join(folder, 'secrets.json');
  const known = existsSync(file) ? readFile(file) : undefined;
  if (areSecrets(known)) return { graphSecret: known.graphSecret, botSecret: known.botSecret };
  const made = { graphSecret: newSecret(), botSecret: newSecret() };
  makeDataFolder(folder);
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}
