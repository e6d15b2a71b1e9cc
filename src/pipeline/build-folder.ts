import { type BuildOptions, type BuildResult, build, writeBuild } from './build.ts';
import {
  hasCorpus,
  makeFolder,
  readArticles,
  readDiagnostics,
  readResolvedCorpus,
  readUserJudgements,
} from './folder.ts';
import { type Manifest, readManifest, readPolicy } from './manifest.ts';
import { type FolderReadings, nothingRead } from './new-articles.ts';
import type { Preset } from './presets.ts';
import { openJournal } from './readings-journal.ts';
import { readingsOf } from './resolve-readings.ts';
import type { Resources } from './resources.ts';

export interface FolderBuild extends BuildResult {
  readonly manifest: Manifest;
  /** Articles that were there and did not have to be read. */
  readonly kept: number;
}

export interface FolderBuildOptions extends Omit<BuildOptions, 'before' | 'journal' | 'judgements'> {
  /** Forget the articles that the folder holds; what people judged stays. */
  readonly fresh?: boolean;
}

/**
 * Reads inputs into a folder. What the folder holds stays: an article that this very program has read is not read again,
 * and the files are, byte for byte, those of reading everything at once. A run that was cut off goes on where it was.
 */
export async function buildFolder(
  inputs: readonly string[],
  folder: string,
  { resources, preset, program }: { resources: Resources; preset: Preset; program: string },
  options: FolderBuildOptions = {},
): Promise<FolderBuild> {
  makeFolder(folder);
  const isGrowing = !options.fresh && hasCorpus(folder);
  const before = isGrowing ? readingsIn(folder, program) : nothingRead;
  const policy = { ...(isGrowing && readPolicy(folder)), ...options.policy };
  const journal = openJournal(folder, program);
  const result = await build(inputs, resources, preset, {
    ...options,
    policy,
    before,
    journal,
    judgements: readUserJudgements(folder),
  });
  options.progress?.stage('write');
  const diagnostics = [...(isGrowing ? readDiagnostics(folder) : []), ...result.diagnostics];
  const manifest = await writeBuild(folder, { ...result, diagnostics }, preset, program);
  journal.end();
  return { ...result, manifest, kept: before.articles.length };
}

function readingsIn(folder: string, program: string): FolderReadings {
  const { program: reader, counts } = readManifest(folder);
  if (reader !== program) return { ...nothingRead, again: readArticles(folder) };
  return { ...readingsOf(readResolvedCorpus(folder)), words: counts.words ?? 0, again: [] };
}
