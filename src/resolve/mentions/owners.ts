import type { Mention } from '../../model/doc.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';

const owning = new Set(['amod', 'compound', 'nmod', 'nmod:poss', 'nmod:desc']);

/** “Russian officials”, “Turkey's army”, “the foreign ministry of Chile” belong to the state that their words name. */
export function withOwners(mentions: readonly Mention[], tree: Tree, ontology: Ontology): Mention[] {
  const statesOver = new Map<number, EntityId>();
  for (const { head, known, type } of mentions) {
    const token = tree.tokens[head];
    if (!known || !token || !ontology.isA(type, 'state') || !owning.has(token.deprel)) continue;
    if (!statesOver.has(token.head)) statesOver.set(token.head, known);
  }
  return mentions.map((mention) => {
    if (mention.of || mention.known || mention.kind === 'adjective' || mention.kind === 'pronoun') return mention;
    if (ontology.isA(mention.type, 'state', 'place', 'weapon')) return mention;
    const of = statesOver.get(mention.head) ?? ownerOfTitle(mention, tree, statesOver);
    return of ? { ...mention, of } : mention;
  });
}

/** “the Turkish foreign minister Mevlut Cavusoglu”: the state may hang on the title instead of the name. */
function ownerOfTitle(mention: Mention, tree: Tree, statesOver: ReadonlyMap<number, EntityId>): EntityId | undefined {
  if (!mention.title) return undefined;
  for (const child of tree.childrenBy(mention.head, 'nmod:desc', 'compound', 'appos', 'flat')) {
    const of = statesOver.get(child);
    if (of) return of;
  }
  const above = tree.tokens[mention.head]?.deprel === 'flat' ? tree.tokens[mention.head]?.head : undefined;
  return above === undefined ? undefined : statesOver.get(above);
}
