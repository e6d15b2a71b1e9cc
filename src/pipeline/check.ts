import { lintKnowledge } from '../knowledge/lint-knowledge.ts';
import { checkClaim } from '../model/check-claim.ts';
import { checkOntology } from '../ontology/check-ontology.ts';
import { readCorpus } from './folder.ts';
import { loadKnowledge, loadOntology } from './resources.ts';

export interface CheckReport {
  readonly checked: readonly string[];
  readonly problems: readonly { readonly what: string; readonly message: string }[];
}

/**
 * Checks the ontology and the knowledge, the user's own included, and a built folder: that every claim is one that the
 * ontology allows, of entities and articles that are there.
 */
export function checkAll(
  folder: string | undefined,
  options: { schema?: readonly string[]; knowledge?: readonly string[] },
): CheckReport {
  const ontology = loadOntology(options.schema);
  const knowledge = loadKnowledge(options.knowledge);
  const { nodes, edges, events } = ontology.spec;
  const checked = [
    `${Object.keys(nodes).length} node types, ${Object.keys(edges).length} edge types, ${Object.keys(events).length} event types`,
    `${knowledge.entries.length} known names' entries`,
  ];
  const problems = [
    ...checkOntology(ontology.spec).map(({ path, message }) => ({ what: path, message })),
    ...lintKnowledge(knowledge.entries, new Set(Object.keys(nodes))).map(({ id, message }) => ({ what: id, message })),
  ];
  if (folder === undefined) return { checked, problems };
  const { articles, claims, entities } = readCorpus(folder);
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const known = new Set(articles.map(({ id }) => id));
  for (const claim of claims) {
    const entityOf = (index: number) => claim.participants[index]?.entity ?? null;
    const found = checkClaim(claim, ontology, (index) => types.get(entityOf(index) ?? ('' as never)) ?? null);
    if (!known.has(claim.evidence.article)) found.push(`its article ${claim.evidence.article} is not in the folder`);
    problems.push(...found.map((message) => ({ what: claim.id, message })));
  }
  return { checked: [...checked, `${claims.length} claims`], problems };
}
