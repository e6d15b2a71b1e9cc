import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import { areKin } from './kinship.ts';
import type { LinkRule } from './link-rule.ts';

/**
 * “Russia said on Friday it had expelled two diplomats”: the subject of what somebody says, right behind the verb of saying,
 * is whoever says it, where number, gender and type allow it and nobody else is named between the two. “Rwanda rejected
 * claims that its troops had crossed”: what somebody denies is said of them. “…, nor has it signed”: who did not do the one
 * did not do the other.
 */
export const reportedSubject: LinkRule = {
  name: 'reported-subject',
  link(index, context) {
    const { mentions, tree, headedBy, lexicon } = context;
    const mention = mentions[index];
    const pronoun = context.traitsOf(index).pronoun;
    if (!mention || pronoun?.person !== 'third' || pronoun.reflexive) return null;
    const said = sayingAbove(mention.head, tree, lexicon);
    const denied = said ?? denialAbove(mention.head, tree, lexicon);
    const saying = denied ?? joinedByNor(mention.head, tree);
    if (saying === undefined) return null;
    const subject = tree.child(saying, 'nsubj', 'nmod:poss');
    const found = subject === undefined ? undefined : headedBy(subject);
    if (found === undefined || found >= index || !areKin(index, found, context)) return null;
    const { person = 'third' } = context.traitsOf(found).pronoun ?? {};
    if (person !== 'third') return null; // “I think he left”
    const personal = context.ontology.isA(context.traitsOf(found).type, 'person');
    if (personal && !pronoun.gender && pronoun.number !== 'many') return null; // “the spokeswoman said it had rained”
    const between = said !== undefined && mentions.some((other) => other.head > saying && other.head < mention.head);
    return between ? null : { mention: found, score: 0.88 };
  },
};

/** The verb of saying whose clause a token is the subject of. */
function sayingAbove(token: number, tree: Tree, { reportingVerbs }: Lexicon): number | undefined {
  const clause = tree.tokens[subjectOf(token, tree) ?? -1];
  if (clause?.deprel !== 'ccomp') return undefined;
  return reportingVerbs.has(tree.tokens[clause.head]?.lemma.toLowerCase() ?? '') ? clause.head : undefined;
}

/** “rejected claims that it …”, “its denial that its troops …”: the verb, or the noun, of denying. */
function denialAbove(token: number, tree: Tree, { reportingVerbs, reportingNouns }: Lexicon): number | undefined {
  const { deprel = '', head = -1 } = tree.tokens[token] ?? {};
  const clause = tree.tokens[subjectOf(deprel === 'nmod:poss' ? head : token, tree) ?? -1];
  const noun = tree.tokens[clause?.head ?? -1];
  if (!clause || !noun || !/^(acl|ccomp)$/.test(clause.deprel)) return undefined;
  if (reportingNouns.get(noun.lemma.toLowerCase())?.kind === 'deny') return clause.head;
  const denies = noun.deprel === 'obj' && reportingVerbs.get(tree.tokens[noun.head]?.lemma.toLowerCase() ?? '')?.kind;
  return denies === 'deny' ? noun.head : undefined;
}

/** “has not signed it, nor has it …”. */
function joinedByNor(token: number, tree: Tree): number | undefined {
  const verb = subjectOf(token, tree);
  const { deprel = '', head = -1 } = tree.tokens[verb ?? -1] ?? {};
  const joined = verb !== undefined && deprel === 'conj' && tree.tokens[tree.child(verb, 'cc') ?? -1]?.lemma === 'nor';
  return joined ? head : undefined;
}

/** The predicate of which a token is the subject. */
function subjectOf(token: number, tree: Tree): number | undefined {
  const { deprel = '', head = -1 } = tree.tokens[token] ?? {};
  return deprel.startsWith('nsubj') && head >= 0 ? head : undefined;
}
