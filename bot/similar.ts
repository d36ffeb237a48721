import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { SimilarIndex } from '../shared/similar/SimilarIndex';
import { shippedConcepts } from '../shared/similar/shippedConcepts';
import { Vocabulary } from '../shared/similar/vocabulary';
import { readCommandLine, refuseCommand } from './commandLine';

const rowsSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    title: z.string().nullish(),
    need: z.string().nullish(),
    municipality: z.string().nullish(),
    area: z.string().nullish(),
  }),
);

const DECIMALS = 4;

const USAGE = 'npm run -s similar -- IN.json OUT.json   IN: [{id,title,need,municipality,area}]';

/** The initiatives of a file. Ends the process with 2 when it has none, and says where it is not what it should be. */
function readRows(file: string): z.infer<typeof rowsSchema> {
  const rows = rowsSchema.safeParse(readJson(file));
  if (rows.success) return rows.data;
  return refuseCommand(`${file} is not a list of initiatives:\n${z.prettifyError(rows.error)}`, USAGE);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuseCommand(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`, USAGE);
  }
}

/** Reads initiatives from one file and writes, for each, those that are alike to another. */
function compare(from: string, to: string): void {
  const rows = readRows(from);
  const described = rows.map(({ id, title, need, area }) => ({
    id,
    title: title ?? '',
    need: need ?? '',
    area: area ?? '',
  }));
  const index = new SimilarIndex(new Vocabulary(shippedConcepts()), described);
  const found = described.map((row) => {
    const alike = index.find(row, { except: row.id });
    return [row.id, alike.map(({ id, score }) => ({ id, score: Number(score.toFixed(DECIMALS)) }))];
  });
  writeFileSync(to, `${JSON.stringify(Object.fromEntries(found), null, 1)}\n`);
}

const [from, to, ...more] = readCommandLine({ allowPositionals: true }, USAGE).positionals;
if (!from || !to || more.length > 0) refuseCommand('Say which file to read and which to write.', USAGE);
compare(from, to);
