import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { SimilarIndex } from '../shared/similar/SimilarIndex';
import { shippedConcepts } from '../shared/similar/shippedConcepts';
import { Vocabulary } from '../shared/similar/vocabulary';

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

/** Reads initiatives from one file and writes, for each, those that are alike to another. */
function compare(from: string, to: string): void {
  const rows = rowsSchema.parse(JSON.parse(readFileSync(from, 'utf8')));
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

const [from, to] = process.argv.slice(2);
if (from && to) compare(from, to);
else {
  process.stderr.write('npm run -s similar -- IN.json OUT.json   IN: [{id,title,need,municipality,area}]\n');
  process.exitCode = 2;
}
