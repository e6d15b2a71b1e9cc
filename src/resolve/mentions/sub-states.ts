import type { Mention, Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';
import type { Ontology } from '../../ontology/ontology.ts';

/** “the state of Illinois”, “Punjab state”: a state named by a place that is none of its own is a place. */
export function withSubStates(mentions: readonly Mention[], tree: Tree, ontology: Ontology): Mention[] {
  const places = new Set(
    mentions.flatMap(({ head, kind, type }) => (kind === 'name' && type === 'place' ? [head] : [])),
  );
  return mentions.map((mention) => {
    const { head, kind, type } = mention;
    const { text, lemma } = tree.tokens[head] as Token; // a mention's head
    if (kind !== 'nominal' || !ontology.isA(type, 'state') || text.toLowerCase() !== lemma.toLowerCase())
      return mention;
    return placeOf(head, tree).some((token) => places.has(token))
      ? { ...mention, type: 'place' as NodeTypeName }
      : mention;
  });
}

/** What stands right before a noun, or behind its “of”. */
function placeOf(head: number, tree: Tree): number[] {
  const behind = tree.childrenBy(head, 'nmod').filter((child) => {
    const preposition = tree.child(child, 'case');
    return child > head && preposition !== undefined && tree.tokens[preposition]?.lemma.toLowerCase() === 'of';
  });
  return [...tree.childrenBy(head, 'compound'), ...behind];
}
