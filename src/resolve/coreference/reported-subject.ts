import { areKin } from './kinship.ts';
import type { LinkRule } from './link-rule.ts';

/**
 * “Russia said on Friday it had expelled two diplomats”: the subject of what somebody says, right behind the verb of saying,
 * is whoever says it, where number, gender and type allow it and nobody else is named between the two.
 */
export const reportedSubject: LinkRule = {
  name: 'reported-subject',
  link(index, context) {
    const { mentions, tree, headedBy, lexicon } = context;
    const mention = mentions[index];
    const pronoun = context.traitsOf(index).pronoun;
    if (!mention || pronoun?.person !== 'third' || pronoun.reflexive) return null;
    const clause = subjectOf(mention.head, tree);
    const saying =
      clause === undefined || tree.tokens[clause]?.deprel !== 'ccomp' ? -1 : (tree.tokens[clause]?.head ?? -1);
    if (saying < 0 || !lexicon.reportingVerbs.has(tree.tokens[saying]?.lemma.toLowerCase() ?? '')) return null;
    const subject = tree.child(saying, 'nsubj');
    const found = subject === undefined ? undefined : headedBy(subject);
    if (found === undefined || found >= index || !areKin(index, found, context)) return null;
    const personal = context.ontology.isA(context.traitsOf(found).type, 'person');
    if (personal && !pronoun.gender && pronoun.number !== 'many') return null; // “the spokeswoman said it had rained”
    const between = mentions.some((other) => other.head > saying && other.head < mention.head);
    return between ? null : { mention: found, score: 0.88 };
  },
};

/** The predicate of which a token is the subject. */
function subjectOf(token: number, tree: { readonly tokens: readonly { deprel: string; head: number }[] }) {
  const { deprel = '', head = -1 } = tree.tokens[token] ?? {};
  return deprel.startsWith('nsubj') && head >= 0 ? head : undefined;
}
