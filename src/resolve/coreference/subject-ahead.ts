import type { Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import { areKin } from './kinship.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { recentFigures } from './recent-figures.ts';

/**
 * “After its sixth nuclear test, North Korea …”, “Although it has left the pact, Chad …”: a pronoun in what opens a sentence,
 * before a comma, is the named subject behind it.
 */
export const subjectAhead: LinkRule = {
  name: 'subject-ahead',
  link(index, context) {
    const { mentions, headedBy, tree } = context;
    const mention = mentions[index];
    const { pronoun } = context.traitsOf(index);
    if (!mention || pronoun?.person !== 'third' || pronoun.reflexive) return null;
    const subject = subjectBehind(mention.head, tree);
    const ahead = subject === undefined ? undefined : headedBy(subject);
    if (ahead === undefined || ahead <= index || mentions[ahead]?.kind !== 'name') return null;
    if (!areKin(index, ahead, context) || !suits(index, ahead, context)) return null;
    return isRivalled(index, context) ? null : { mention: ahead, score: 0.8 };
  },
};

/** A state or a body is “it”; a person is “he” or “she”, where no other person has been spoken of. */
function suits(index: number, ahead: number, context: LinkContext): boolean {
  const { traitsOf, ontology } = context;
  const { gender, number } = traitsOf(index);
  if (!ontology.isA(traitsOf(ahead).type, 'person')) return !gender && number === 'one';
  const others = recentFigures(index, context, 4).filter(({ type }) => ontology.isA(type, 'person'));
  return gender !== undefined && others.every((figure) => figure.gender && figure.gender !== gender);
}

/** “Should Hungary lift its veto, the European Union …”: somebody before it in the sentence is nearer. */
function isRivalled(index: number, context: LinkContext): boolean {
  const { mentions, sentenceOf } = context;
  for (let earlier = index - 1; sentenceOf(earlier) === sentenceOf(index); earlier--) {
    if (mentions[earlier]?.kind !== 'adjective' && areKin(index, earlier, context)) return true;
  }
  return false;
}

/** The subject of the clause that opens with what a pronoun owns, or is the subject of. */
function subjectBehind(pronoun: number, tree: Tree): number | undefined {
  const token = tree.tokens[pronoun] as Token; // a mention's head
  if (token.deprel !== 'nmod:poss' && !token.deprel.startsWith('nsubj')) return undefined;
  let above = tree.tokens[token.head];
  if (above && /^(?:nmod|obj|nsubj)/.test(above.deprel)) above = tree.tokens[above.head]; // “at the end of its term”, “Taking its chance”
  if (!above || !/^(?:obl|advcl)/.test(above.deprel)) return undefined;
  const subject = tree.child(above.head, 'nsubj');
  if (subject === undefined || subject < pronoun) return undefined;
  const [first] = tree.yieldOf(subject);
  return tree.tokens[first - 1]?.text === ',' ? subject : undefined;
}
