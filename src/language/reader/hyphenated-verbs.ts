import type { Token } from '../../model/doc.ts';

/** What the first half of a hyphenated verb may seem to be to it: Universal Dependencies call it a compound. */
const phrases = /^(?:nsubj|obj|obl|compound)(?::|$)/;
const subjects = /^(?:nsubj|compound|nmod|flat)(?::|$)/;
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/**
 * “Pyongyang test-fired a missile”: a noun and a verb that a hyphen makes one verb. Where the noun was read as the subject
 * (“Pyongyang test”), or took the subject for its own, the subject and what else stands before are the verb's.
 */
export function joinHyphenatedVerbs(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null;
  for (let hyphen = 1; hyphen + 1 < tokens.length; hyphen += 1) {
    if (!isHyphenatedVerb(tokens, hyphen)) continue;
    joined ??= [...tokens];
    joinAt(joined, hyphen - 1, hyphen + 1);
  }
  return joined ?? tokens;
}

function isHyphenatedVerb(tokens: readonly Token[], hyphen: number): boolean {
  const [first, dash, verb] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]] as [Token, Token, Token]; // inside
  if (!/^[-‐‑]$/.test(dash.text) || first.end !== dash.start || dash.end !== verb.start) return false;
  if (verb.upos !== 'VERB' || /^(?:amod|compound)/.test(verb.deprel)) return false; // “the state-run agency”
  return first.head === hyphen + 1 && (first.upos === 'NOUN' || first.upos === 'VERB') && phrases.test(first.deprel);
}

function joinAt(tokens: Token[], first: number, verb: number): void {
  const hasSubject = tokens.some(({ head, deprel }, at) => head === verb && at !== first && /^nsubj/.test(deprel));
  const before = tokens.flatMap(({ head }, at) => (head === first && at < first ? [at] : []));
  const subject = hasSubject ? undefined : before.findLast((at) => isSubject(tokens, at, before));
  if (before.length > 0 && subject === undefined) return; // “the hand-picked”: nothing to put it right with
  tokens[first] = { ...(tokens[first] as Token), deprel: 'compound' };
  for (const at of before) {
    const token = tokens[at] as Token;
    if (at === subject) tokens[at] = { ...token, head: verb, deprel: 'nsubj' };
    else if (/^(?:mark|case|advmod|nsubj|cc|obl|punct)/.test(token.deprel) || token.deprel === 'nmod:unmarked')
      tokens[at] = { ...token, head: verb, deprel: ofVerb(token.deprel) };
    else tokens[at] = { ...token, head: subject as number }; // there is one where something stands before
  }
}

/** A noun or a name before; “the North”, “the military”: an adjective with an article too. */
function isSubject(tokens: readonly Token[], at: number, before: readonly number[]): boolean {
  const { upos, deprel } = tokens[at] as Token;
  if (deprel === 'nmod:poss' || deprel === 'nmod:unmarked') return false;
  if (nominal.has(upos)) return subjects.test(deprel);
  return upos === 'ADJ' && deprel === 'amod' && before.some((other) => tokens[other]?.deprel === 'det');
}

function ofVerb(deprel: string): string {
  if (deprel === 'case') return 'mark'; // “hours before Islamabad flight-tested it”
  return deprel === 'nmod:unmarked' ? 'obl:unmarked' : deprel;
}
