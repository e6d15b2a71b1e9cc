import type { Token } from '../../model/doc.ts';
import { isDefinite, isGeneral } from './determiners.ts';
import type { LinkContext } from './link-rule.ts';
import type { Features, PronounCandidate } from './pronoun-choice.ts';
import { quoteAround } from './speakers.ts';

/** What speaks for and against a candidate: how near it is, its part in its clause, what it is and how often it was told. */
export function candidateFeatures(
  candidate: PronounCandidate,
  rank: number,
  pronoun: number,
  context: LinkContext,
): Features {
  const { mentions, tree, doc } = context;
  const token = tree.tokens[candidate.head] as Token; // a candidate's head
  const mention = mentions[pronoun];
  const own = tree.tokens[mention?.head ?? 0] as Token;
  const features = new Map<string, number>();
  const has = (name: string, value: boolean | number = true) => {
    if (value) features.set(name, Number(value));
  };
  const far = sentenceOfToken(candidate.head, pronoun, context);
  has(`sentences-${Math.min(far, 4)}`);
  has('rank', Math.log2(1 + rank));
  has('nearest', rank === 0);
  has('paragraphs', Math.min(3, (doc.article.text.slice(token.end, own.start).match(/\n/g) ?? []).length));
  has(`part-${part(token)}`);
  has(`part-${part(token)}-of-${part(own)}`);
  has('opens-its-sentence', part(token) === 'subject' && far > 0 && isMainSubject(token, context));
  has('subject-above', isSubjectAbove(token, mention?.head ?? 0, context));
  has('other-side-of-quotation', quoteAround(token.start, doc) !== quoteAround(own.start, doc));
  has('general', isGeneral(candidate.head, tree, context.lexicon.pronouns));
  for (const [name, value] of figureFeatures(candidate, pronoun, context)) has(name, value);
  return features;
}

function figureFeatures(
  { figure, mention, head }: PronounCandidate,
  pronoun: number,
  { mentions, tree, traitsOf, ontology, lexicon }: LinkContext,
): [string, boolean | number][] {
  const traits = traitsOf(pronoun);
  const plural = /s$/.test(tree.tokens[head]?.text ?? '') && tree.tokens[head]?.lemma !== tree.tokens[head]?.text;
  if (!figure || mention === undefined) return [[plural ? 'thing-many' : 'thing-one', true]];
  const kind = mentions[mention]?.kind ?? 'name';
  const family = ontology.lineage(figure.type).find((type) => families.has(type)) ?? 'other';
  const number = figure.number ?? 'unknown';
  const wide = kind === 'pronoun' && figure.names.size === 0 && figure.nouns.size === 0;
  return [
    [`kind-${kind}`, true],
    ['same-pronoun', kind === 'pronoun' && traitsOf(mention).pronoun?.number === traits.number],
    ['definite', kind === 'nominal' && isDefinite(head, tree, lexicon.pronouns)],
    [`is-${family}`, !wide],
    ['is-unresolved', wide],
    [`number-${number}`, true],
    ['named', figure.names.size > 0],
    ['told', Math.log2(figure.mentions.length)],
    ['gender', Boolean(traits.gender) && figure.gender === traits.gender],
    ['other-gender', Boolean(traits.gender) && Boolean(figure.gender) && figure.gender !== traits.gender],
  ];
}

/** Types that pronouns tell apart. */
const families = new Set([
  'person',
  'group',
  'state',
  'organization',
  'place',
  'facility',
  'weapon',
  'vessel',
  'agreement',
]);

/** What speaks for a pronoun standing for none of the candidates: “it” as an object most often is a matter, no actor. */
export function noneFeatures(pronoun: number, candidates: number, { mentions, tree }: LinkContext): Features {
  const token = tree.tokens[mentions[pronoun]?.head ?? 0] as Token;
  const features = new Map([
    ['none', 1],
    [`none-${part(token)}`, 1],
  ]);
  if (candidates < 3) features.set('none-few', 1);
  const adjective = token.deprel.startsWith('nsubj') && tree.tokens[token.head]?.upos === 'ADJ';
  if (adjective) features.set('none-of-adjective', 1);
  if (tree.child(token.head, 'ccomp', 'csubj', 'advcl') !== undefined) features.set('none-with-clause', 1);
  return features;
}

function part({ deprel }: Token): string {
  if (deprel.startsWith('nsubj')) return 'subject';
  if (deprel === 'nmod:poss') return 'owner';
  if (/^i?obj/.test(deprel)) return 'object';
  if (deprel.startsWith('nmod')) return 'inside';
  if (deprel.startsWith('conj')) return 'joined';
  return deprel.startsWith('obl') ? 'oblique' : 'other';
}

function sentenceOfToken(token: number, pronoun: number, { doc, sentenceOf }: LinkContext): number {
  const here = sentenceOf(pronoun);
  for (let back = 0; here - back >= 0; back++) if ((doc.sentences[here - back]?.firstToken ?? 0) <= token) return back;
  return here;
}

function isMainSubject({ head }: Token, { tree }: LinkContext): boolean {
  const { deprel } = tree.tokens[head] ?? { deprel: 'root' };
  return deprel === 'root' || deprel.startsWith('ccomp') || deprel === 'parataxis';
}

/** “Cooper said that her party …”: the subject of a clause that the pronoun stands in. */
function isSubjectAbove(subject: Token, pronoun: number, { tree }: LinkContext): boolean {
  if (!subject.deprel.startsWith('nsubj')) return false;
  for (let above = tree.tokens[pronoun]?.head ?? -1; above >= 0; above = tree.tokens[above]?.head ?? -1) {
    if (above === subject.head) return true;
  }
  return false;
}
