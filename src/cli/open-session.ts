import { createNewsPreset, type Preset } from '../pipeline/presets.ts';
import { loadResources, type Resources } from '../pipeline/resources.ts';

/** Options that every command that reads text has. */
export interface SessionOptions {
  readonly schema?: string[];
  readonly knowledge?: string[];
  readonly threads?: number;
}

/** Loads what reading needs, and lets it go when the work is done. */
export async function withSession<T>(
  options: SessionOptions,
  work: (resources: Resources, preset: Preset) => Promise<T>,
): Promise<T> {
  const resources = loadResources(options);
  const preset = await createNewsPreset(resources, options.threads === undefined ? {} : { threads: options.threads });
  try {
    return await work(resources, preset);
  } finally {
    await preset.close();
  }
}
