import type { Logger } from '../../bot/ports';

interface Line {
  level: string;
  fields: Record<string, unknown>;
  message: string;
}

/** A logger whose lines a test can read. */
export function createReadableLogger(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const line = (level: string) => (fields: Record<string, unknown>, message: string) =>
    void lines.push({ level, fields, message });
  return { logger: { info: line('info'), warn: line('warn'), error: line('error') }, lines };
}
