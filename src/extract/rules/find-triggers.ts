import type { Sentence, Token } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import { calledThing } from './called-thing.ts';
import { caseOf } from './constructions/own-dependents.ts';
import type { TriggerEntry, TriggerIndex } from './trigger-index.ts';

/** A trigger found in a sentence. */
export interface TriggerMatch {
  readonly entry: TriggerEntry;
  /** The token whose slots are read. */
  readonly predicate: number;
  /** All tokens of the trigger, the predicate included, in reading order. */
  readonly tokens: readonly number[];
  /** Whether somebody must still be found who fits `needs`. */
  readonly open: boolean;
}

/** The triggers of a sentence, in reading order; several may share words. */
export function findTriggers(sentence: Sentence, tree: Tree, index: TriggerIndex): TriggerMatch[] {
  const matches: TriggerMatch[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    for (const entry of index.entries(lemmaOf(tree.tokens[token]))) {
      const tokens = matchWords(entry, token, sentence, tree);
      const fit = tokens ? fitOf(entry, token, tokens, tree) : 'none';
      if (tokens && fit !== 'none')
        matches.push({ entry, predicate: predicateOf(entry, token, tokens, tree), tokens, open: fit === 'open' });
    }
  }
  return matches;
}

/** “will not lift the ban”: an auxiliary's slots are those of its verb. The other words of a verb hang on it. */
function predicateOf({ form }: TriggerEntry, first: number, tokens: readonly number[], tree: Tree): number {
  if (form === 'verb' || form === 'light') return first;
  const head = headOf(tokens, tree);
  return form === 'modal' ? (tree.tokens[head] as Token).head : head; // `fits` has seen that it is an auxiliary
}

/** Of several words, the one that the others hang on: “raid” of “air raid”. */
function headOf(tokens: readonly number[], tree: Tree): number {
  return tokens.find((token) => !tokens.includes(tree.tokens[token]?.head ?? -1)) ?? (tokens[0] as number); // a match has tokens
}

function lemmaOf(token: Token | undefined): string {
  return token?.lemma.toLowerCase() ?? '';
}

function matchWords(entry: TriggerEntry, token: number, sentence: Sentence, tree: Tree): number[] | null {
  if (!fits(entry, token, tree)) return null;
  if (entry.words.length === 1) return [token];
  if (entry.form === 'modal') return matchBeside(entry.words, token, tree);
  return entry.form === 'light' || entry.form === 'verb'
    ? matchBelow(entry, token, tree)
    : matchSequence(entry.words, token, sentence, tree);
}

const nounTags = new Set(['NOUN', 'PROPN']);

function fits(entry: TriggerEntry, token: number, tree: Tree): boolean {
  const { upos, deprel } = tree.tokens[token] as Token; // `token` is an index of the sentence
  switch (entry.form) {
    case 'verb':
    case 'light':
      return upos === 'VERB' && deprel !== 'amod' && deprel !== 'compound';
    case 'noun':
      if (upos === 'ADJ') return entry.words.length > 1 && deprel === 'amod'; // “nuclear test”
      return nounTags.has(upos) || (upos === 'VERB' && (deprel === 'compound' || isNominal(token, tree)));
    case 'modal':
      return (
        upos === 'AUX' &&
        deprel === 'aux' &&
        /^(VERB|ADJ)$/.test(tree.tokens[tree.tokens[token]?.head ?? -1]?.upos ?? '')
      ); // “must be ready”
    case 'adjective':
      return upos === 'ADJ' || upos === 'VERB' || upos === 'ADV';
  }
}

/** “Fighting broke out”, “Talks between the two failed”: what looks like a verb and stands where a noun would. */
function isNominal(token: number, tree: Tree): boolean {
  const { text, deprel } = tree.tokens[token] as Token; // `token` is an index of the sentence
  if (tree.child(token, 'obj', 'nsubj', 'aux') !== undefined) return false;
  return /ing$/i.test(text)
    ? /^(nsubj|obj|obl|nmod)/.test(deprel)
    : /s$/i.test(text) && deprel.startsWith('nsubj') && tree.child(token, 'nmod') !== undefined;
}

/** The other words hang on the verb, or on what hangs on it: particles, objects, the nouns of prepositions. */
function matchBelow({ words, form }: TriggerEntry, verb: number, tree: Tree): number[] | null {
  const near = tree.children(verb).flatMap((child) => [child, ...(isPhrase(child, tree) ? tree.children(child) : [])]);
  if (isParticle(verb + 1, tree)) near.push(verb + 1); // “took in 500 refugees”, whatever the parser hangs it on
  const found: number[] = [verb];
  for (const word of words.slice(1)) {
    const match = near.find(
      (token) =>
        !found.includes(token) &&
        !(form === 'light' && (tree.tokens[token]?.upos === 'VERB' || isBeside(token, verb, tree))) &&
        sameWord(tree.tokens[token] as Token, word) &&
        linked(token, verb, tree) &&
        !isOfOtherClause(token, verb, found, tree) &&
        !isModifier(token, tree) &&
        !isOwnPhrase(token, verb, words, tree),
    );
    if (match === undefined) return null;
    found.push(match);
  }
  return standsBehind(found, tree) ? found.sort((a, b) => a - b) : null;
}

/** “Before the talks, the two held a dinner”: what another event stands before or behind is no part of the verb's phrase. */
function isBeside(token: number, verb: number, tree: Tree): boolean {
  const { head, deprel } = tree.tokens[token] as Token; // `token` hangs on something
  return (
    head === verb &&
    deprel.startsWith('obl') &&
    tree.childrenBy(token, 'case').some((mark) => temporal.has(tree.tokens[mark]?.text.toLowerCase() ?? ''))
  );
}

const temporal: ReadonlySet<string> = new Set([
  'before',
  'after',
  'during',
  'since',
  'until',
  'despite',
  'following',
  'amid',
]);

/** “struck Iran-backed fighters” is no “strike back”. */
function isModifier(token: number, tree: Tree): boolean {
  const { upos, deprel } = tree.tokens[token] as Token; // `token` is a token of the sentence
  return upos === 'VERB' && /^(amod|acl|compound)/.test(deprel);
}

/** “removed from office” is not “removed … after raids on offices”: a noun follows the preposition that it hangs on. */
function standsBehind(found: readonly number[], tree: Tree): boolean {
  return found.every((token, index) => {
    const next = found[index + 1];
    const { deprel, head } = tree.tokens[token] as Token; // a match is made of tokens
    if (deprel !== 'case' || next === undefined || head === next) return true;
    return tree.tokens[next]?.deprel === 'case' && tree.tokens[next]?.head === head; // “walked out of the bloc”
  });
}

/**
 * “On Tuesday Chad reneged on the deal”: a phrase before the verb has a preposition of its own. “ordered him to pay after an
 * investigation” orders none: a noun behind a preposition that is no word of the expression is in a phrase of its own, but for one
 * that counts or fills a noun (“a round of talks”, “$5 million in aid”).
 */
function isOwnPhrase(token: number, verb: number, words: readonly string[], tree: Tree): boolean {
  const { deprel, upos, head } = tree.tokens[token] as Token;
  if (deprel === 'case') return token < verb && tree.tokens[head]?.upos !== 'PRON'; // “to which it agreed”
  if (deprel === 'mark') return token < verb; // “as officials confirmed” appoints nobody
  if (!nounTags.has(upos) || !/^(obl|nmod)(?!:poss)/.test(deprel)) return false;
  const preposition = caseOf(tree, token);
  if (preposition === '' || preposition.split('_').some((part) => words.includes(part))) return false;
  return token < verb || !filling.has(preposition); // “in support of operations, it conducted …”
}

const filling: ReadonlySet<string> = new Set(['of', 'in', 'for', 'with', 'to', 'on', 'into', 'at', 'by']);

function isParticle(token: number, tree: Tree): boolean {
  return /^(ADP|ADV)$/.test(tree.tokens[token]?.upos ?? '');
}

/** Whether what hangs on a verb is a phrase of its own clause, not another clause. */
function isPhrase(child: number, tree: Tree): boolean {
  return /^(obj|iobj|obl|nsubj:pass|compound|advmod|xcomp)/.test(tree.tokens[child]?.deprel ?? '');
}

function sameWord(token: Token, word: string): boolean {
  return token.lemma.toLowerCase() === word || token.text.toLowerCase() === word;
}

/** A subject is no part of a light verb, but that of a passive is: “talks were held”. */
function linked(token: number, verb: number, tree: Tree): boolean {
  const { deprel, head, upos } = tree.tokens[token] as Token;
  if (token === verb + 1 && isParticle(token, tree)) return true;
  if (head === verb && deprel === 'ccomp') return upos === 'ADJ'; // “said sorry”
  if (head === verb) return deprel !== 'nsubj' && deprel !== 'conj';
  if (deprel === 'obj') return tree.tokens[head]?.deprel === 'xcomp'; // “failed to reach agreement”
  return ['case', 'det', 'amod', 'compound', 'nummod', 'conj', 'obl', 'advmod', 'nmod', 'fixed', 'flat'].includes(
    deprel.split(':')[0] ?? '',
  );
}

/** “promised to donate a sum in military support” promises none: the words of an infinitive are its own, unless it is one of the words. */
function isOfOtherClause(token: number, verb: number, found: readonly number[], tree: Tree): boolean {
  const { head } = tree.tokens[token] as Token;
  const { deprel, upos } = tree.tokens[head] ?? {};
  return head !== verb && deprel === 'xcomp' && upos === 'VERB' && !found.includes(head);
}

/** The other words hang on the auxiliary's verb, as it does: “will never”. */
function matchBeside(words: readonly string[], auxiliary: number, tree: Tree): number[] | null {
  const beside = tree.children(tree.tokens[auxiliary]?.head ?? -1);
  const others = words.slice(1).map((word) => beside.find((token) => sameWord(tree.tokens[token] as Token, word)));
  if (others.some((token) => token === undefined)) return null;
  return [auxiliary, ...(others as number[])].sort((a, b) => a - b);
}

/** The words stand side by side: “missile test”, “show of force”. */
function matchSequence(words: readonly string[], first: number, sentence: Sentence, tree: Tree): number[] | null {
  const tokens: number[] = [];
  let at = first;
  for (const word of words) {
    while (at < sentence.endToken && tree.tokens[at]?.text === '-') at++;
    if (at >= sentence.endToken || !sameWord(tree.tokens[at] as Token, word)) return null;
    tokens.push(at++);
  }
  return tokens;
}

/** `unless` and `only` look at the words around: what hangs on the trigger, and what it hangs on. */
function fitOf(entry: TriggerEntry, token: number, matched: readonly number[], tree: Tree): 'full' | 'open' | 'none' {
  const open = entry.needs ? 'open' : 'none';
  if (entry.unless.size === 0 && !entry.only) return entry.needs ? 'open' : 'full';
  const near = new Set<string>();
  const add = (index: number) => {
    if (!matched.includes(index)) near.add(lemmaOf(tree.tokens[index]));
  };
  for (const part of matched) {
    for (const filler of tree.children(part)) {
      if (tree.tokens[filler]?.deprel === 'parataxis') continue; // “rejected the bid, the paper reported”
      const child = calledThing(filler, tree) ?? filler;
      add(child);
      if (tree.tokens[child]?.upos === 'NOUN') tree.childrenBy(child, 'compound', 'amod', 'nmod', 'conj').forEach(add);
    }
    add(part - 1);
    add(part + 1);
  }
  const joined = new Set(near);
  for (const noun of besideVerbs(token, tree)) joined.add(lemmaOf(tree.tokens[noun]));
  const { head = -1, deprel = '' } = tree.tokens[token] ?? {};
  const meets = (words: ReadonlySet<string>) => [...words].some((word) => near.has(word));
  const isComplement = deprel === 'xcomp' || deprel === 'ccomp'; // “is scheduled to meet”, “promised to meet”: of another verb
  const isContent = head >= 0 && isContentOf(token, head, tree);
  if (head >= 0 && !isComplement && !isContent) add(head);
  if (meets(entry.unless) || [...entry.unless].some((word) => joined.has(word))) return 'none';
  if (head >= 0 && !isContent) add(head);
  if (!entry.only) return entry.needs ? 'open' : 'full';
  return meets(entry.only) ? 'full' : open;
}

/** “were killed and nine others injured in a crash”: what stands behind a verb joined to this one is said of both. */
function besideVerbs(verb: number, tree: Tree): number[] {
  if (tree.tokens[verb]?.upos !== 'VERB') return [];
  const joined = tree.childrenBy(verb, 'conj').filter((other) => tree.tokens[other]?.upos === 'VERB');
  return joined.flatMap((other) => tree.childrenBy(other, 'obl').filter((noun) => caseOf(tree, noun) === 'in'));
}

/** “charges that it cut supplies”: the noun that a clause is the content of is none of its verb's words. */
function isContentOf(verb: number, noun: number, tree: Tree): boolean {
  const { deprel } = tree.tokens[verb] as Token; // `verb` is a token of the sentence
  const mark = tree.tokens[tree.child(verb, 'mark') ?? -1]?.text.toLowerCase();
  return tree.tokens[noun]?.upos === 'NOUN' && /^(acl|ccomp)$/.test(deprel) && mark === 'that';
}
