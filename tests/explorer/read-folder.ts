import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../src/pipeline/build-folder.ts';
import { createNewsPreset } from '../../src/pipeline/presets.ts';
import { programDigest } from '../../src/pipeline/program-digest.ts';
import { loadResources } from '../../src/pipeline/resources.ts';

/** A folder that `entente build` made of one article: what can be written into. */
export async function readFolder(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-explorer-'));
  const path = join(folder, 'article.txt');
  writeFileSync(path, text);
  const resources = loadResources();
  const preset = createNewsPreset(resources);
  await buildFolder([path], join(folder, 'out'), { resources, preset, program: programDigest({}) });
  await preset.close();
  return join(folder, 'out');
}
