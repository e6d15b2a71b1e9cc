import { createNewsPreset, type Preset, type PresetOptions } from '../pipeline/presets.ts';
import { loadResources, type Resources } from '../pipeline/resources.ts';

/** Options that every command that reads text has. */
export interface SessionOptions extends PresetOptions {
  readonly schema?: string[];
  readonly knowledge?: string[];
}

/** Loads what reading needs, and lets it go when the work is done. */
export async function withSession<T>(
  options: SessionOptions,
  work: (resources: Resources, preset: Preset) => Promise<T>,
): Promise<T> {
  const resources = loadResources(options);
  const preset = createNewsPreset(resources, options);
  try {
    return await work(resources, preset);
  } finally {
    await preset.close();
  }
}
