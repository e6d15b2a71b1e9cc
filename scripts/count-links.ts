/**
 * Counts how many entities of a gold set get the Wikidata id that they should, and how many ids the sources can know:
 *
 *   npx tsx scripts/count-links.ts DWIE.jsonl [--wrong]     --wrong lists the links that are not right
 *
 * One document a line: {"id", "text", "entities": [{"wikidata", "wikipedia", "mentions": [{"start", "end"}]}]}. An entity without a
 * Wikipedia page is left out. A link is right by id, or by the page's title where the gold has the id of a former or partial
 * item of that name (Germany as Q41304, the Weimar Republic). `acting` are capitals and seats that stand for their state, which the
 * gold has as cities and buildings (“Moscow said”, “the Kremlin denied”): right in this program's terms. `known` are the
 * entities that knowledge has an id for, in either way.
 * With ENTENTE_CACHE the reader's output is kept there.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../src/model/article.ts';
import type { ArticleId } from '../src/model/ids.ts';
import { type AnnotatedArticle, annotateArticles } from '../src/pipeline/annotate-articles.ts';
import { createNewsPreset } from '../src/pipeline/presets.ts';
import { loadResources } from '../src/pipeline/resources.ts';

const goldDocument = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(
    z.object({
      wikidata: z.string().nullish(),
      wikipedia: z.string().nullish(),
      mentions: z.array(z.object({ start: z.int(), end: z.int() })),
    }),
  ),
});

const [path = '', option] = process.argv.slice(2);
const gold = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => goldDocument.parse(JSON.parse(line)));
const resources = loadResources();
const { knowledge } = resources;
const cache = process.env.ENTENTE_CACHE;
const preset = createNewsPreset(resources, cache ? { cache } : {});
const articles = gold.map(({ id, text }): Article => ({ id: id as ArticleId, text, language: 'en', skip: [] }));
const docs: AnnotatedArticle[] = [];
for await (const annotated of annotateArticles(articles, preset, resources)) docs.push(annotated);
await preset.close();

const isId = (id: string | null | undefined) => /^Q\d+$/.test(id ?? '');
const ids = knowledge.entries.filter(({ id }) => isId(id));
const counts = { all: emptyCount(), states: emptyCount() };
const wrong = new Map<string, number>();
gold.forEach(({ entities }, index) => {
  for (const { wikidata, wikipedia, mentions } of entities) {
    const title = wikipedia?.trim().replaceAll('_', ' ');
    if (!isId(wikidata) || !title) continue;
    const target = knowledge.byId(wikidata as string) ?? named(title);
    const linked = mostly(mentions.map((span) => docs[index]?.entityOf(span) ?? null).filter(isId));
    const right = linked !== undefined && (linked === wikidata || linked === named(title)?.id);
    const acting = !right && linked !== undefined && isMetonym(title, linked);
    if (linked && !right && !acting) count(wrong, `${title} (${wikidata}) as ${knowledge.byId(linked)?.name}`);
    const states = [target, linked ? knowledge.byId(linked) : undefined].some((entry) => entry?.type === 'state');
    for (const tally of states ? [counts.all, counts.states] : [counts.all]) {
      tally.entities += 1;
      tally.known += Number(target !== undefined);
      tally.linked += Number(linked !== undefined);
      tally.right += Number(right);
      tally.acting += Number(acting);
      tally.knownActing += Number(acting && target !== undefined);
    }
  }
});
console.log(
  `${ids.length} Wikidata ids in knowledge, ${ids.filter(({ type }) => type === 'state').length} of them of states`,
);
for (const [name, { entities, known, linked, right, acting, knownActing }] of Object.entries(counts)) {
  const share = (part: number, of: number) => ((100 * part) / of).toFixed(1);
  console.log(`${name}: ${entities} entities, ${known} known, ${linked} linked, ${right} right, ${acting} acting`);
  console.log(`  precision ${share(right + acting, linked)} (${share(right, linked)} without those acting)`);
  console.log(
    `  recall over the known ${share(right + knownActing, known)} (${share(right, known)} without those acting)`,
  );
}
if (option === '--wrong') {
  for (const [what, times] of [...wrong].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    console.log(times, what);
}

function emptyCount() {
  return { entities: 0, known: 0, linked: 0, right: 0, acting: 0, knownActing: 0 };
}

/** The entry with a Wikidata id that a page's title is a name of. */
function named(title: string) {
  return knowledge.find(title).find(({ as, entry }) => as === 'name' && isId(entry.id))?.entry;
}

/** Whether a page's title is, or ends in (“Moscow Kremlin”), a capital or seat that stands for the entry. */
function isMetonym(title: string, id: string): boolean {
  const words = (title.split(',')[0] as string).split(' ');
  return words.some((_, first) =>
    knowledge.find(words.slice(first).join(' ')).some(({ as, entry }) => as === 'metonym' && entry.id === id),
  );
}

function mostly(values: readonly (string | null)[]): string | undefined {
  const tally = new Map<string, number>();
  for (const value of values) if (value) count(tally, value);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}
