import { appendFileSync, closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Article, articleSchema } from '../model/article.ts';
import { claimSchema } from '../model/claim.ts';
import type { ArticleReading } from './article-reading.ts';
import { linesIn } from './lines-in.ts';
import { inGroups, listPieces } from './list-pieces.ts';
import { mentionRecordSchema } from './mention-record-schema.ts';
import { partialOf } from './whole-files.ts';

/** What a run has read so far, kept beside its files until they are written: a run that died goes on from there. */
export interface ReadingsJournal {
  /** The reading of this very article by this very program, if the journal has it. */
  find(article: Article): ArticleReading | undefined;
  keep(readings: readonly ArticleReading[]): void;
  /** Nothing is left of the journal: the folder has it all. */
  end(): void;
}

const readingSchema = z.object({
  article: articleSchema,
  claims: z.array(claimSchema),
  mentions: z.array(mentionRecordSchema),
  words: z.int(),
});

/** Opens the journal of a folder; what another program wrote into it, or wrote in half, is not there. */
export function openJournal(folder: string, program: string): ReadingsJournal {
  const path = join(folder, 'readings.partial.jsonl');
  const known = new Map<string, ArticleReading>();
  if (existsSync(path))
    for (const reading of readingsIn(path, program)) known.set(JSON.stringify(reading.article), reading);
  // Written anew, since a line that was cut off would spoil the next.
  writeFileSync(partialOf(path), `${JSON.stringify({ program })}\n`);
  append(partialOf(path), known.values());
  renameSync(partialOf(path), path);
  return {
    find: (article) => known.get(JSON.stringify(article)),
    keep: (readings) => append(path, readings),
    end: () => rmSync(path, { force: true }),
  };
}

/** What this very program wrote; nothing of another's. */
function* readingsIn(path: string, program: string): Generator<ArticleReading> {
  let isOwn = false;
  for (const line of linesIn(path)) {
    if (isOwn) yield* parseReading(line);
    else if (line === JSON.stringify({ program })) isOwn = true;
    else return;
  }
}

function append(path: string, readings: Iterable<ArticleReading>): void {
  const file = openSync(path, 'a');
  for (const reading of readings) for (const piece of linePieces(reading)) appendFileSync(file, piece);
  closeSync(file);
}

function* linePieces({ article, claims, mentions, words }: ArticleReading): Generator<string> {
  yield JSON.stringify({ article, words }).slice(0, -1);
  yield* listPieces('claims', inGroups(claims));
  yield* listPieces('mentions', inGroups(mentions));
  yield '}\n';
}

function parseReading(line: string): ArticleReading[] {
  try {
    const value: unknown = JSON.parse(line);
    return readingSchema.safeParse(value).success ? [value as ArticleReading] : []; // keys stay in their order
  } catch {
    return [];
  }
}
