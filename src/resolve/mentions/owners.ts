import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Mention, Token } from '../../model/doc.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';

const owning = new Set(['amod', 'compound', 'nmod', 'nmod:poss', 'nmod:desc']);

/**
 * “Russian officials”, “Turkey's army”, “the foreign ministry of Chile” belong to the state that their words name, and “the
 * Obama administration” to the one that he led.
 */
export function withOwners(
  mentions: readonly Mention[],
  tree: Tree,
  ontology: Ontology,
  knowledge: KnowledgeIndex,
): Mention[] {
  const statesOver = new Map<number, EntityId>();
  const leadersOver = new Map<number, string>();
  for (const { head, end, known, type } of mentions) {
    const token = tree.tokens[head];
    if (!token || !owning.has(token.deprel)) continue;
    if (ontology.isA(type, 'person')) leadersOver.set(token.head, lastWord(head, end, tree));
    if (known && ontology.isA(type, 'state') && !statesOver.has(token.head)) statesOver.set(token.head, known);
  }
  for (const { head, type } of mentions) {
    const state = ontology.isA(type, 'government-body') ? stateLedBy(leadersOver.get(head), knowledge) : undefined;
    if (!state) continue;
    const { head: above, deprel } = tree.tokens[head] as Token; // a mention's head is a token
    for (const owned of owning.has(deprel) ? [head, above] : [head])
      if (!statesOver.has(owned)) statesOver.set(owned, state); // “officials of the Obama administration”
  }
  return mentions.map((mention) => {
    if (mention.of || mention.known || mention.kind === 'adjective' || mention.kind === 'pronoun') return mention;
    if (ontology.isA(mention.type, 'state', 'place', 'weapon')) return mention;
    const of = statesOver.get(mention.head) ?? ownerOfTitle(mention, tree, statesOver);
    return of ? { ...mention, of } : mention;
  });
}

/** A family name stands last. */
function lastWord(head: number, end: number, { tokens }: Tree): string {
  let at = head;
  while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
  return tokens[at]?.text ?? '';
}

/** The state that everybody known of a family name has led; none for “the Kim government”, which may be of either Korea. */
function stateLedBy(name: string | undefined, knowledge: KnowledgeIndex): EntityId | undefined {
  if (name === undefined) return undefined;
  const leaders = knowledge.find(name).filter(({ entry }) => entry.offices?.some(({ kind }) => leading.has(kind)));
  const [state, ...others] = new Set(leaders.map(({ entry }) => knowledge.stateOf(entry.id)?.id));
  return others.length === 0 ? (state as EntityId | undefined) : undefined; // ids of knowledge are entity ids
}

const leading: ReadonlySet<string | undefined> = new Set(['head-of-state', 'head-of-government']);

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
