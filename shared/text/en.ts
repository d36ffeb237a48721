import { common } from './en/common';
import { errors } from './en/errors';
import { meeting } from './en/meeting';
import { portfolio } from './en/portfolio';
import { problems } from './en/problems';
import { risks } from './en/risks';
import { status } from './en/status';
import { votes } from './en/votes';
import type { Texts } from './sv';

/** Every English text, key by key the same as the Swedish. */
export const en: Texts = {
  common,
  errors,
  meeting,
  portfolio,
  problems,
  risks,
  status,
  votes,
};
