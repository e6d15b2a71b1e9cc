import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, articleSchema } from '../model/article.ts';
import { type Claim, claimSchema } from '../model/claim.ts';
import { type Diagnostic, diagnosticSchema } from '../model/diagnostic.ts';
import { entitySchema } from '../model/entity.ts';
import { UsageError } from '../model/errors.ts';
import { parseJsonLines } from '../model/json-lines.ts';
import { isByUser, type Judgement, judgementSchema } from '../model/judgement.ts';
import type { MentionRecord } from '../resolve/mention-record.ts';
import { finishWriting, manifestFile } from './finish-writing.ts';
import { linesIn } from './lines-in.ts';
import { mentionRecordSchema } from './mention-record-schema.ts';
import type { Corpus, ResolvedCorpus } from './resolve-readings.ts';
import { createSharer } from './share-alike.ts';
import { linesOf, writePartial } from './whole-files.ts';

/** The files of an output folder that hold the truth; graphs are made from them. */
const records = {
  articles: { file: 'articles.jsonl', schema: articleSchema },
  claims: { file: 'claims.jsonl', schema: claimSchema },
  entities: { file: 'entities.jsonl', schema: entitySchema },
  judgements: { file: 'judgements.jsonl', schema: judgementSchema },
} as const;

/** What resolving the folder anew takes besides. */
const resolving = {
  mentions: { file: 'mentions.jsonl', schema: mentionRecordSchema },
  unplaced: { file: 'unplaced-claims.jsonl', schema: claimSchema },
} as const;

/** Writes the corpus and the diagnostics beside their places; resolves with each file's SHA-256. */
export async function writeCorpus(
  folder: string,
  corpus: ResolvedCorpus,
  diagnostics: readonly Diagnostic[],
): Promise<Record<string, string>> {
  makeFolder(folder);
  const hashes: Record<string, string> = {};
  const files = { ...records, ...resolving };
  for (const [name, { file }] of Object.entries(files)) {
    hashes[file] = await writePartial(join(folder, file), linesOf(corpus[name as keyof typeof files]));
  }
  hashes['diagnostics.jsonl'] = await writePartial(join(folder, 'diagnostics.jsonl'), linesOf(diagnostics));
  return hashes;
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new UsageError('folder-unwritable', `${folder}: this folder cannot be made`, { cause });
  }
}

/**
 * Reads a folder that `entente build` wrote.
 *
 * @throws UsageError when there is none, FormatError when a file of it is not in the form that Entente writes.
 */
export function readCorpus(folder: string): Corpus {
  finishWriting(folder);
  const read = <T extends keyof typeof records>(name: T) => {
    const path = join(folder, records[name].file);
    if (!existsSync(path)) {
      throw new UsageError(
        'folder-not-built',
        `${folder}: no ${records[name].file} here. Make one with: entente build INPUT… --out ${folder}`,
      );
    }
    return linesIn(path);
  };
  const parse = <T>(name: keyof typeof records, schema: { safeParse: unknown }) =>
    parseJsonLines<T>(read(name), schema as never, join(folder, records[name].file)); // the schema is that of the name's record
  const entities = parse<Corpus['entities'][number]>('entities', entitySchema);
  return {
    articles: parse<Corpus['articles'][number]>('articles', articleSchema),
    claims: parse<Corpus['claims'][number]>('claims', claimSchema),
    entities,
    judgements: parse<Corpus['judgements'][number]>('judgements', judgementSchema),
  };
}

/**
 * Reads a folder with all that resolving it anew takes, as it was written.
 *
 * @throws UsageError when there is none, or one that an earlier version wrote.
 */
export function readResolvedCorpus(folder: string): ResolvedCorpus {
  finishWriting(folder);
  const read = <T>({ file, schema }: { file: string; schema: { safeParse: unknown } }) => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      throw new UsageError('folder-not-resolvable', `${folder}: no ${file} here. Build the folder with this version`);
    }
    return parseJsonLines<T>(linesIn(path), schema as never, path, { asWritten: true }); // the schema is that of the file's records
  };
  return {
    articles: read<ResolvedCorpus['articles'][number]>(records.articles),
    claims: read<Claim>(records.claims).map(createSharer()),
    entities: read<ResolvedCorpus['entities'][number]>(records.entities),
    judgements: read<Judgement>(records.judgements),
    mentions: read<MentionRecord>(resolving.mentions),
    unplaced: read<Claim>(resolving.unplaced),
  };
}

/** The articles of a folder, whatever version wrote it. */
export function readArticles(folder: string): Article[] {
  const path = join(folder, records.articles.file);
  return parseJsonLines<Article>(linesIn(path), articleSchema, path, { asWritten: true });
}

/** Whether something was built in a folder. */
export function hasCorpus(folder: string): boolean {
  finishWriting(folder);
  return existsSync(join(folder, manifestFile)) && existsSync(join(folder, records.articles.file));
}

/** The judgements that people made in a folder; none where nothing is built yet. */
export function readUserJudgements(folder: string): Judgement[] {
  const path = join(folder, records.judgements.file);
  if (!existsSync(path)) return [];
  return parseJsonLines<Judgement>(linesIn(path), judgementSchema, path, { asWritten: true }).filter(isByUser);
}

export function readDiagnostics(folder: string): Diagnostic[] {
  const path = join(folder, 'diagnostics.jsonl');
  return existsSync(path) ? parseJsonLines(linesIn(path), diagnosticSchema, path) : [];
}
