import { contains, type Span } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import type { DraftContext, Refiner } from '../draft.ts';
import { phraseEndingAt } from './phrases.ts';

/** Score lines: “7-1”, “3–0”. */
const score = /^\d{1,2}$/;

/** What two numbers with a dash between them count beside games: days, and votes. */
const counts =
  /^(vot(e|es|ed|ing)|majority|january|february|march|april|may|june|july|august|september|october|november|december|(jan|feb|aug|sept?|oct|nov|dec)\.?)$/i;

/**
 * “The hosts surrendered after half an hour”, “brokers traded blows with the bears”: where a sentence, or the one beside
 * it, speaks of games, markets, the weather or daily life, the words of war are figures of speech, unless somebody armed
 * takes part. Only for types whose YAML says that their words are used so.
 */
export const figuresOfSpeech: Refiner = {
  name: 'figures-of-speech',
  refine(draft, context) {
    const { ontology, match, participants } = context;
    if (!ontology.event(match.entry.type)?.figurative) return draft;
    if (participants.some(({ mention }) => ontology.has(mention.type, 'armed'))) return draft;
    return isPlayful(context) ? { dropped: 'said of a game, a market, the weather or daily life' } : draft;
  },
};

function isPlayful({ doc, sentence, tree, lexicon, ontology }: DraftContext): boolean {
  const armed = doc.mentions.filter(({ type }) => ontology.has(type, 'armed'));
  const at = doc.sentences.indexOf(sentence);
  const next = doc.sentences[at + 1];
  for (let token = sentence.firstToken; token < (next ?? sentence).endToken; token++) {
    const { lemma } = tree.tokens[token] ?? { lemma: '' };
    if (armed.some((mention) => contains(mention, tree.tokens[token] as Span))) continue; // “Tornado jets”
    if (lexicon.arenas.has(lemma.toLowerCase()) || isArenaPhrase(token, tree, lexicon.arenas)) return true;
    if (isScore(token, tree)) return true;
  }
  return false;
}

/** “4-0”; not “May 10-12”, and not “by a vote of 34-11”, which lawmakers cast. */
function isScore(token: number, tree: Tree): boolean {
  const [before, first, dash, second, after] = [-1, 0, 1, 2, 3].map((step) => tree.tokens[token + step]?.text ?? '');
  if (!score.test(first ?? '') || !/^[-–]$/.test(dash ?? '') || !score.test(second ?? '')) return false;
  const counted = [before, after, tree.tokens[token - 2]?.text].some((word) => counts.test(word ?? ''));
  return !counted;
}

/** “in the second half”; “the second half of May” is a time. */
function isArenaPhrase(token: number, tree: Tree, arenas: ReadonlySet<string>): boolean {
  return phraseEndingAt(token, tree, arenas) !== undefined && tree.tokens[token + 1]?.text.toLowerCase() !== 'of';
}
