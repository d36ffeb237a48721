import { common } from './sv/common';
import { errors } from './sv/errors';
import { meeting } from './sv/meeting';
import { portfolio } from './sv/portfolio';
import { problems } from './sv/problems';
import { risks } from './sv/risks';
import { status } from './sv/status';
import { votes } from './sv/votes';

/** Every Swedish text that tabs and cards share, and tabs alone; Swedish is the source language. The words of cards are the bot's (`texts`). */
export const sv = {
  common,
  errors,
  meeting,
  portfolio,
  problems,
  risks,
  status,
  votes,
};

/** The texts of one language: same keys in all of them, checked by the compiler. */
export type Texts = typeof sv;
