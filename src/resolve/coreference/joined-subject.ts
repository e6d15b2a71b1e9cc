import type { Tree } from '../../model/tree.ts';
import { areKin } from './kinship.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';

/**
 * “Israel shelled the depot; last month it had struck the airfield”, “that Chad might devalue and that it could impose curbs”: an
 * “it” that does something to something, in a clause joined to another, is the actor that is the subject of that one. Where a
 * weapon or a ship is the object there, it may be what does it (“fired a missile and it hit a hotel”).
 */
export const joinedSubject: LinkRule = {
  name: 'joined-subject',
  link(index, context) {
    const { mentions, tree, headedBy, ontology } = context;
    const token = mentions[index]?.head ?? -1;
    const { pronoun } = context.traitsOf(index);
    if (pronoun?.person !== 'third' || pronoun.reflexive || pronoun.gender || pronoun.number === 'many') return null;
    const first = clauseBefore(token, context);
    const subject = first === undefined ? undefined : tree.child(first, 'nsubj');
    const found = subject === undefined ? undefined : headedBy(subject);
    if (first === undefined || found === undefined || found >= index || !areKin(index, found, context)) return null;
    const { type } = context.figures.of(found) ?? context.traitsOf(found);
    const moves = tree.childrenBy(first, 'obj').some((object) => isMoving(headedBy(object), context));
    return ontology.isA(type, 'state', 'organization') && !moves ? { mention: found, score: 0.8 } : null;
  },
};

/** The verb of the clause that the clause of a subject is joined to, where it does something to something. */
function clauseBefore(token: number, { tree, lexicon }: LinkContext): number | undefined {
  const { deprel = '', head: verb = -1 } = tree.tokens[token] ?? {};
  const { deprel: joined = '', head = -1, upos, lemma = '' } = tree.tokens[verb] ?? {};
  if (deprel !== 'nsubj' || upos !== 'VERB' || !/^(conj|parataxis)$/.test(joined) || head > verb) return undefined;
  if (joined === 'parataxis' && lexicon.reportingVerbs.has(lemma.toLowerCase())) return undefined; // “…, it said”
  return tree.child(verb, 'obj') !== undefined && isVerb(head, tree) ? head : undefined;
}

function isVerb(token: number, tree: Tree): boolean {
  return tree.tokens[token]?.upos === 'VERB';
}

function isMoving(mention: number | undefined, { ontology, traitsOf }: LinkContext): boolean {
  return mention !== undefined && ontology.isA(traitsOf(mention).type, 'weapon', 'vessel');
}
