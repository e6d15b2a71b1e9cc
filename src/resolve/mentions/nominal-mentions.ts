import type { Mention, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Tree } from '../../model/tree.ts';
import type { NodeTypeName } from '../../model/types.ts';
import { descriptionOf, nounPhraseOf, rangeSpan } from './noun-phrase.ts';
import { isCloseTitle } from './person-titles.ts';

/** Descriptions of somebody: “North Korean officials”, “rebels backed by Ankara”, “the Foreign Ministry”. */
export function nominalMentions(
  first: number,
  end: number,
  tree: Tree,
  lexicon: Lexicon,
  taken: (token: number) => boolean,
): Mention[] {
  const mentions: Mention[] = [];
  for (let index = first; index < end; index++) {
    const token = tree.tokens[index] as Token; // first ≤ index < end
    if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || taken(index) || isTitleOfName(index, tree, taken))
      continue;
    if (belongsToNext(index, tree, lexicon) || isMeasure(index, tree)) continue;
    const type = typeOfNoun(index, tree, lexicon);
    if (!type) continue;
    const span = rangeSpan(descriptionOf(index, tree), tree);
    mentions.push({ ...span, head: index, type, kind: 'nominal', phrase: rangeSpan(nounPhraseOf(index, tree), tree) });
  }
  return mentions;
}

/** The type of a noun by the longest description that the lexicon has: “prime minister”, “shell companies”. */
export function typeOfNoun(index: number, tree: Tree, { nominals }: Lexicon): NodeTypeName | undefined {
  const noun = nounForms(tree.tokens[index] as Token); // an index of a token
  const [before, earlier] = [wordAt(index - 1, tree), wordAt(index - 2, tree)];
  for (const form of noun) {
    const type =
      nominals.get(`${earlier} ${before} ${form}`) ??
      (before === '-' ? nominals.get(`${earlier}-${form}`) : undefined) ??
      nominals.get(`${before} ${form}`) ??
      nominals.get(form) ??
      personByEnding(form);
    if (type) return isPlural(tree.tokens[index] as Token) ? (plurals.get(type) ?? type) : type;
  }
  return undefined;
}

/** Several persons are a group: “officials”, “two shepherds”. */
const plurals: ReadonlyMap<string, NodeTypeName> = new Map([
  ['official', 'group' as NodeTypeName],
  ['person', 'group' as NodeTypeName],
]);

export function isPlural(token: Token): boolean {
  const word = token.text.toLowerCase();
  if (word === token.lemma.toLowerCase()) return /(?:men|people|police|kids)$/.test(word);
  return true;
}

/** The lemma, and for a plural that the lemmatizer left alone ("gunmen") its singular. */
function nounForms({ lemma, text }: Token): string[] {
  const [form, word] = [lemma.toLowerCase(), text.toLowerCase()];
  const forms = new Set([form, word]);
  if (word.endsWith('men')) forms.add(word.replace(/men$/, 'man'));
  if (word.endsWith('s')) forms.add(word.slice(0, -1));
  return [...forms];
}

/** English makes words for persons freely: “hydrologist”, “oarsman”, “cosmetologist”. */
function personByEnding(noun: string): NodeTypeName | undefined {
  return /(?:ologist|ographer|crat|[a-z]{2}(?:woman|sman|person))$/.test(noun) ? ('person' as NodeTypeName) : undefined;
}

function wordAt(index: number, tree: Tree): string {
  return tree.tokens[index]?.lemma.toLowerCase() ?? '';
}

/** “President Aliyev”: the title belongs to the name. */
function isTitleOfName(index: number, tree: Tree, taken: (token: number) => boolean): boolean {
  const { deprel, head } = tree.tokens[index] as Token; // an index of the sentence
  if (taken(index + 1) && isCloseTitle(index, index + 1, tree)) return true;
  const beside = deprel === 'compound' || deprel === 'flat' || deprel === 'nmod:desc';
  return beside && taken(head) && tree.tokens[head]?.upos === 'PROPN';
}

/** “a four-nation tour”, “a 30-person team”: how many of what, and nobody. */
function isMeasure(index: number, tree: Tree): boolean {
  const { deprel } = tree.tokens[index] as Token; // an index of the sentence
  return deprel === 'compound' && tree.tokens[index - 1]?.text === '-' && tree.tokens[index - 2]?.upos === 'NUM';
}

/** “police” in “police officers”: together they mean one thing, which the second word heads. */
function belongsToNext(index: number, tree: Tree, { nominals }: Lexicon): boolean {
  const next = tree.tokens[index + 1];
  if (!next || tree.tokens[index]?.head !== index + 1) return false;
  return nounForms(next).some((form) => nominals.has(`${wordAt(index, tree)} ${form}`));
}
