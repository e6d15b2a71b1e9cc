import type { Token } from '../../../model/doc.ts';
import type { Span } from '../../../model/span.ts';
import type { Draft, QuoteContext, Recogniser } from '../draft.ts';
import { draftOf } from '../draft-of.ts';
import { relation, spanOfWords } from '../phrases.ts';

/** “vowed to leave”, “urged him to leave”, “called for talks”, “criticised the deal”: what is wanted or spoken of. */
export const topic: Recogniser = {
  name: 'topic',
  recognise(sentence, context) {
    const drafts: Draft[] = [];
    for (let cue = sentence.firstToken; cue < sentence.endToken; cue++) {
      const { upos, lemma } = context.tree.tokens[cue] as Token; // an index of the sentence
      const takes = upos === 'VERB' ? context.lexicon.topicVerbs.get(lemma.toLowerCase()) : undefined;
      if (!takes || (context.stretchOf[cue] as number) >= 0) continue; // what speakers say that others want is their words
      const content = complementOf(cue, takes, context);
      if (!content) continue;
      const draft = draftOf('topic', cue, content, context);
      drafts.push(takes.has('said') ? draft : { ...draft, topic: true });
    }
    return drafts;
  },
};

/** “denied bail to the man who …”: what is not given is not said to be untrue. */
function isWithheld(object: number, cue: number, { tree, lexicon }: QuoteContext): boolean {
  const objects = tree.childrenBy(cue, 'obj').map((child) => tree.tokens[child]?.lemma.toLowerCase() ?? '');
  return (
    tree.tokens[cue]?.lemma === 'deny' &&
    /^(obj|iobj)$/.test(relation(tree.tokens[object])) &&
    objects.some((noun) => lexicon.withheld.has(noun))
  );
}

const endings: readonly string[] = ['obj', 'xcomp', 'advcl', 'obl', 'ccomp', 'iobj'];

/** From the first complement that the verb takes to the last that follows it. */
function complementOf(cue: number, takes: ReadonlySet<string>, context: QuoteContext): Span | null {
  const { tree } = context;
  const behind = tree.children(cue).filter((child) => child > cue);
  const first = behind.find((child) => isTaken(child, takes, tree));
  if (first === undefined || isWithheld(first, cue, context)) return null;
  let last = tree.yieldOf(first)[1];
  for (const child of behind) {
    const kind = relation(tree.tokens[child]);
    if (child <= first) continue;
    if (!endings.includes(kind) || tree.tokens[child - 1]?.text === ',' || hasComma(child, tree)) break;
    if (isTime(child, tree) || isCircumstance(child, tree)) continue;
    last = Math.max(last, tree.yieldOf(child)[1]);
  }
  return spanOfWords(Math.max(cue + 1, startOf(first, takes, tree)), last, tree);
}

/** “… because it failed”, “… after the vote”: why and when it was said. */
function isCircumstance(child: number, tree: QuoteContext['tree']): boolean {
  if (relation(tree.tokens[child]) !== 'advcl') return false;
  const mark = tree.child(child, 'mark');
  return circumstances.has((tree.tokens[mark ?? -1]?.text ?? '').toLowerCase());
}

const circumstances: ReadonlySet<string> = new Set(
  'because after before until till while when if since though although despite'.split(' '),
);

/** Behind the preposition that belongs to the verb: “called for [talks]”. */
function startOf(first: number, takes: ReadonlySet<string>, tree: QuoteContext['tree']): number {
  const [start] = tree.yieldOf(first);
  const word = tree.tokens[start]?.text.toLowerCase() ?? '';
  return word !== 'to' && takes.has(word) ? start + 1 : start;
}

function hasComma(child: number, tree: QuoteContext['tree']): boolean {
  return tree.tokens[tree.yieldOf(child)[0] - 1]?.text === ',';
}

function isTime(child: number, tree: QuoteContext['tree']): boolean {
  const { deprel } = tree.tokens[child] as Token; // a child is a token
  return deprel === 'obl:tmod' || deprel === 'obl:unmarked';
}

/** object, infinitive, gerund (“denied shelling”), predicate (“called it a mistake”), or the preposition that the complement must have. */
function isTaken(child: number, takes: ReadonlySet<string>, tree: QuoteContext['tree']): boolean {
  const kind = relation(tree.tokens[child]);
  if (kind === 'obj' || kind === 'iobj') return takes.has('object');
  if (kind === 'nsubj') return takes.has('predicate'); // “called him a hero”, where the tree makes a clause of it
  const mark = tree.child(child, 'case', 'mark');
  const word = (tree.tokens[mark ?? -1]?.text ?? '').toLowerCase();
  if (kind === 'xcomp' || kind === 'advcl' || kind === 'ccomp') {
    if (word === 'to') return takes.has('infinitive');
    if (word === '' && takes.has('gerund') && /ing$/.test(tree.tokens[child]?.text ?? '')) return true;
    if (word === '') return kind !== 'advcl' && (takes.has('infinitive') || takes.has('predicate'));
  }
  return (kind === 'obl' || kind === 'advcl' || kind === 'xcomp') && word !== '' && takes.has(word);
}
