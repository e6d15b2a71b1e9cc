import type { Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Span } from '../../model/span.ts';
import { hasRelation, type Tree } from '../../model/tree.ts';
import { isPassive, nounPhrase, relation, spanOfWords } from './phrases.ts';

/**
 * Whose words a verb reports: its subject, the agent of a passive, or the subject that it shares with the verb it hangs
 * on (“denied it, saying …”, “went on to say”, “said and repeated”). Null where the text has none: never a guess.
 */
export function speakerOf(verb: number, tree: Tree, lexicon: Lexicon): Span | null {
  const found = readSpeaker(verb, tree, lexicon);
  if (found) return lexicon.notSpeakers.has(lastWord(found, verb, tree)) ? null : found;
  return isPassive(verb, tree) ? null : wordsBefore(verb, tree);
}

function readSpeaker(verb: number, tree: Tree, lexicon: Lexicon): Span | null {
  if (isPassive(verb, tree)) return agentOf(verb, tree);
  let current = verb;
  for (let steps = 0; steps < 6; steps++) {
    const subject = subjectOf(current, tree);
    if (subject !== undefined) return subjectSpan(subject, current, tree);
    const token = tree.tokens[current] as Token; // a verb of the tree
    const governor = tree.tokens[token.head];
    if (!governor) return null;
    if (isSharedCue(current, governor.head, tree, lexicon)) {
      current = governor.head;
      continue;
    }
    const kind = relation(token);
    if (kind === 'acl' && !token.deprel.endsWith('relcl')) return nounPhrase(token.head, tree); // “a statement saying that”
    if (kind === 'xcomp' || kind === 'advcl') {
      const told = controller(current, token.head, tree, lexicon);
      if (told !== undefined) return nounPhrase(told, tree);
    } else if (kind !== 'conj' && kind !== 'parataxis') return null;
    if (!isVerbal(governor)) return null;
    current = token.head;
  }
  return null;
}

/** The last word of a span near a verb, in lower case. */
function lastWord({ end }: Span, verb: number, tree: Tree): string {
  for (let at = verb; at < tree.tokens.length && (tree.tokens[at] as Token).start < end; at++)
    if (tree.tokens[at]?.end === end) return (tree.tokens[at] as Token).text.toLowerCase();
  for (let at = verb; at >= 0 && (tree.tokens[at] as Token).end >= end; at--)
    if (tree.tokens[at]?.end === end) return (tree.tokens[at] as Token).text.toLowerCase();
  return '';
}

/** Whether a verb without a subject goes on with the cue whose clause the tree joins it to: “said he was ill and urged …”. */
export function isSharedCue(verb: number, cue: number, tree: Tree, lexicon: Lexicon): boolean {
  const token = tree.tokens[verb] as Token; // a token of the tree
  if (token.deprel !== 'conj' || token.upos !== 'VERB' || !lexicon.reportingVerbs.has(token.lemma.toLowerCase()))
    return false;
  const first = tree.tokens[token.head];
  const governor = tree.tokens[cue];
  if (!first || !governor || first.head !== cue || relation(first) !== 'ccomp' || cue > token.head) return false;
  return (
    subjectOf(verb, tree) === undefined && tree.child(verb, 'aux', 'mark') === undefined && sameForm(token, governor)
  );
}

/** “said … and warned”, “says … and warns”, “saying … and warning”. */
function sameForm(a: Token, b: Token): boolean {
  const form = ({ text, lemma }: Token) =>
    /ing$/.test(text) ? 'ing' : /s$/.test(text) && /[^s]$/.test(lemma) ? 's' : 'other';
  return form(a) === form(b);
}

const proper: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'NOUN']);

/** Where the tree has no subject: the noun phrase before a finite verb, brackets, adverbs and appositions left out. */
function wordsBefore(verb: number, tree: Tree): Span | null {
  const { text, deprel } = tree.tokens[verb] as Token; // a verb of the tree
  if (/ing$/.test(text) || deprel === 'xcomp' || deprel.startsWith('acl')) return null;
  let last = verb - 1;
  while (/^(?:ADV|AUX)$/.test(tree.tokens[last]?.upos ?? '')) last--;
  if (tree.tokens[last]?.text === ')') while (last > 0 && tree.tokens[last + 1]?.text !== '(') last--;
  if (!proper.has(tree.tokens[last]?.upos ?? '')) return nominalBefore(verb, tree);
  let first = last;
  while (/^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(tree.tokens[first - 1]?.upos ?? '')) first--;
  return spanOfWords(first, last, tree);
}

/** “Even China, its only ally, said …”: a noun without a preposition that hangs on the verb somehow. */
function nominalBefore(verb: number, tree: Tree): Span | null {
  const noun = tree
    .children(verb)
    .find(
      (child) =>
        child < verb &&
        proper.has(tree.tokens[child]?.upos ?? '') &&
        tree.child(child, 'case', 'mark', 'cop') === undefined,
    );
  return noun === undefined ? null : nounPhrase(noun, tree);
}

/**
 * The subject of a verb: the one before it. One behind it is its own only in “said Kim”; where a clause follows, it is that
 * clause's, which the tree hung too high.
 */
export function subjectOf(verb: number, tree: Tree): number | undefined {
  const subjects = tree.childrenBy(verb, 'nsubj').filter((child) => !isExpletive(tree.tokens[child]));
  const before = subjects.filter((child) => child < verb).at(-1);
  if (before !== undefined) return before;
  const behind = subjects[0];
  if (behind === undefined || /ing$/.test(tree.tokens[verb]?.text ?? '')) return undefined;
  return tree.childrenBy(verb, 'ccomp').some((child) => child > verb) ? undefined : behind;
}

function isExpletive(token: Token | undefined): boolean {
  return token?.deprel === 'expl';
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ' || token.upos === 'NOUN';
}

/**
 * “urged the minister to say so”, “quoted the minister as saying so”: the minister says it; “promised the minister to say
 * so”: the promiser does.
 */
function controller(verb: number, governor: number, tree: Tree, lexicon: Lexicon): number | undefined {
  const objects = tree.childrenBy(governor, 'obj', 'iobj').filter((child) => child < verb);
  if (tree.tokens[tree.child(verb, 'mark') ?? -1]?.text.toLowerCase() === 'as') return objects[0];
  if (relation(tree.tokens[verb]) !== 'xcomp') return undefined;
  if (lexicon.subjectControl.has((tree.tokens[governor]?.lemma ?? '').toLowerCase())) return undefined;
  return objects[0];
}

function agentOf(verb: number, tree: Tree): Span | null {
  const agent = tree
    .childrenBy(verb, 'obl')
    .find((child) => hasRelation(tree.tokens[child], 'obl:agent') || hasCase(child, 'by', tree));
  return agent === undefined ? null : nounPhrase(agent, tree);
}

export function hasCase(noun: number, preposition: string, tree: Tree): boolean {
  return tree.childrenBy(noun, 'case').some((child) => tree.tokens[child]?.text.toLowerCase() === preposition);
}

/** “the official, who said that …”: the noun and its pronoun, since the noun is who it is. */
function subjectSpan(subject: number, verb: number, tree: Tree): Span | null {
  const own = nounPhrase(subject, tree);
  const clause = tree.tokens[verb] as Token; // a verb of the tree
  if (!own || clause.deprel !== 'acl:relcl' || !isRelativePronoun(tree.tokens[subject])) return own;
  const noun = nounPhrase(clause.head, tree);
  return noun && noun.start < own.start ? { start: noun.start, end: own.end } : own;
}

function isRelativePronoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:who|which|that)$/i.test(token.text);
}
