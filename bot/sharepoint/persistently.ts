import { AppError } from '../../shared/AppError';

const ATTEMPTS = 4;
const PAUSE_MS = 100;

/** Tries again what may pass: one reading of thirty that fails must not end a process that is about to start. Throws what the last try threw. */
export async function persistently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const mayPass = error instanceof AppError && (error.code === 'unavailable' || error.code === 'throttled');
      if (!mayPass || attempt >= ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}
