import type { z } from 'zod';
import { bundleSchema, type Dossier, dossierSchema, type MapData, mapSchema, problemSchema } from '../../contract.ts';
import { describe } from '../../describe.ts';

/** Where the map and its evidence come from: a server on this machine, or the file itself. */
export interface Source {
  /** Whether officials can be shown as their states. */
  readonly hasLevels: boolean;
  map(level: string): Promise<MapData>;
  dossier(id: string): Promise<Dossier>;
}

export function openSource(): Source {
  const embedded = document.getElementById('entente-data')?.textContent;
  return embedded ? fileSource(embedded) : serverSource;
}

const serverSource: Source = {
  hasLevels: true,
  map: (level) => get(`/api/map?level=${encodeURIComponent(level)}`, mapSchema),
  dossier: (id) => get(`/api/dossier?id=${encodeURIComponent(id)}`, dossierSchema),
};

function fileSource(json: string): Source {
  const bundle = bundleSchema.parse(JSON.parse(json));
  return {
    hasLevels: false,
    map: async () => bundle.map,
    async dossier(id) {
      const dossier = describe(bundle.map, bundle.records, id);
      if (!dossier) throw new Error('Nothing of that id is in this file.');
      return dossier;
    },
  };
}

async function get<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
  const response = await fetch(path).catch(() => {
    throw new Error('The explorer’s server does not answer. Start it again with: entente explore DIR');
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok)
    throw new Error(problemSchema.safeParse(body).data?.message ?? `The server answered ${response.status}.`);
  return schema.parse(body);
}
