import type { Qualifiers } from '../../../model/claim.ts';
import type { Tree } from '../../../model/tree.ts';
import { caseOf } from '../constructions/own-dependents.ts';
import type { DraftContext, Refiner } from '../draft.ts';

/**
 * “The council extended its arms embargo under resolution 1718”: which measure, what became of it, and the law that it
 * rests on, for the types whose YAML has such qualifiers.
 */
export const measures: Refiner = {
  name: 'measures',
  refine(draft, context) {
    const allowed = context.ontology.event(context.match.entry.type)?.qualifiers;
    if (allowed?.measure === undefined) return draft;
    const found: Record<string, string | undefined> = {
      measure: measureOf(context),
      change: changeOf(context),
      legalBasis: basisOf(context),
    };
    const told = Object.entries(found).filter(([name, value]) => value !== undefined && allowed[name] !== undefined);
    if (told.length === 0) return draft;
    return { ...draft, qualifiers: { ...draft.qualifiers, ...(Object.fromEntries(told) as Qualifiers) } };
  },
};

const lemmaAt = (token: number, tree: Tree) => tree.tokens[token]?.lemma.toLowerCase() ?? '';

/** The words of the trigger, its object and what stands before these, without the clauses that hang on them. */
function near({ tree, match }: DraftContext): number[] {
  const heads = new Set([...match.tokens, ...tree.childrenBy(match.predicate, 'obj', 'nsubj:pass')]);
  const parts = [...heads].flatMap((head) => [head, ...tree.childrenBy(head, 'compound', 'amod')]);
  return [...new Set(parts)].sort((a, b) => a - b);
}

/** The longest listed words among those near. */
function measureOf(context: DraftContext): string | undefined {
  const words = near(context).map((token) => lemmaAt(token, context.tree));
  const listed = [...context.lexicon.measures.measures].filter(([phrase]) =>
    phrase.split(' ').every((word) => words.includes(word) || words.includes(`${word}s`)),
  );
  return listed.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** What the verb that a noun hangs on, or the trigger's own, does with the measure: “extended its travel ban”. */
function changeOf({ tree, match, lexicon }: DraftContext): string | undefined {
  const { head = -1, deprel = '' } = tree.tokens[match.predicate] ?? {};
  const governor = /^(obj|nsubj:pass|obl)/.test(deprel) ? [head] : [];
  return [...governor, ...match.tokens, match.predicate]
    .map((token) => lexicon.measures.changes.get(lemmaAt(token, tree)))
    .find((change) => change !== undefined);
}

/** “under resolution 1718”, “under the Magnitsky Act”, “Magnitsky Act sanctions”. */
function basisOf({ doc, tree, match, lexicon, ontology }: DraftContext): string | undefined {
  const { head = -1 } = tree.tokens[match.predicate] ?? {};
  const anchors = [...new Set([...match.tokens, match.predicate, ...(head >= 0 ? [head] : [])])];
  const phrases = anchors.flatMap((token) => tree.childrenBy(token, 'obl', 'nmod', 'obj', 'nsubj:pass'));
  const inside = phrases.flatMap((token) => tree.childrenBy(token, 'obl', 'nmod')); // “curbs on Chad under the act”
  const based = [...phrases, ...inside].filter((child) => lexicon.measures.bases.has(caseOf(tree, child)));
  const before = [...match.tokens, ...phrases].flatMap((token) => tree.childrenBy(token, 'compound', 'amod'));
  const laws = doc.mentions.filter(({ type }) => ontology.has(type, 'binding'));
  const law = [...based, ...before].flatMap((noun) => laws.find((mention) => mention.head === noun) ?? [])[0];
  return law && doc.article.text.slice(law.start, law.end);
}
