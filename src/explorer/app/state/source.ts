import type { z } from 'zod';
import {
  bundleSchema,
  type Dossier,
  dossierSchema,
  type MapData,
  mapSchema,
  problemSchema,
  type Review,
} from '../../contract.ts';
import { describe } from '../../describe.ts';
import {
  type Added,
  addedSchema,
  type NewArticle,
  type ReviewRequest,
  reviewedSchema,
  tokenHeader,
  undoneSchema,
} from '../../requests.ts';

/** Where the map and its evidence come from: a server on this machine, or the file itself. */
export interface Source {
  /** Whether officials can be shown as their states. */
  readonly hasLevels: boolean;
  map(level: string): Promise<MapData>;
  dossier(id: string): Promise<Dossier>;
  /** What can be written; null in a mailed file. */
  readonly writes: Writes | null;
}

export interface Writes {
  add(article: NewArticle): Promise<Added>;
  review(request: ReviewRequest): Promise<Review>;
  undo(judgement: string): Promise<void>;
}

export function openSource(): Source {
  const embedded = document.getElementById('entente-data')?.textContent;
  return embedded ? fileSource(embedded) : serverSource;
}

const serverSource: Source = {
  hasLevels: true,
  map: (level) => ask(`/api/map?level=${encodeURIComponent(level)}`, mapSchema),
  dossier: (id) => ask(`/api/dossier?id=${encodeURIComponent(id)}`, dossierSchema),
  writes: {
    add: (article) => ask('/api/articles', addedSchema, article),
    review: async (request) => (await ask('/api/reviews', reviewedSchema, request)).review,
    async undo(judgement) {
      await ask('/api/undo', undoneSchema, { judgement });
    },
  },
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
    writes: null,
  };
}

/** Reads, or writes where there is a body. */
async function ask<T extends z.ZodType>(path: string, schema: T, body?: object): Promise<z.infer<T>> {
  const response = await fetch(path, body ? written(body) : {}).catch(() => {
    throw new Error('The explorer’s server does not answer. Start it again with: entente explore DIR');
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok)
    throw new Error(problemSchema.safeParse(answer).data?.message ?? `The server answered ${response.status}.`);
  return schema.parse(answer);
}

function written(body: object): RequestInit {
  const token = document.querySelector<HTMLMetaElement>('meta[name=entente-token]')?.content ?? '';
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', [tokenHeader]: token },
    body: JSON.stringify(body),
  };
}
