import { AppError } from '../../shared/AppError';
import { GraphFailure } from './graphError';

/** Whether Graph answers, told call by call. A refusal is an answer; being asked to wait says neither. */
export class Reach {
  private lostAt: number | undefined;

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  /** How long (ms) Graph has not answered at all; 0 when its last answer was one. */
  get lostMs(): number {
    return this.lostAt === undefined ? 0 : this.monotonic() - this.lostAt;
  }

  answered(): void {
    this.lostAt = undefined;
  }

  failed(error: unknown): void {
    const isSilent =
      (error instanceof GraphFailure && error.kind === 'uncertain') ||
      (error instanceof AppError && error.code === 'unavailable');
    if (isSilent) this.lostAt ??= this.monotonic();
    else if (error instanceof GraphFailure && error.kind !== 'throttled') this.lostAt = undefined;
  }
}
