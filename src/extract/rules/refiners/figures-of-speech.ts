import { sentenceAt } from '../../../model/doc.ts';
import { contains, overlap } from '../../../model/span.ts';
import type { Tree } from '../../../model/tree.ts';
import type { DraftContext, Refiner } from '../draft.ts';
import { phraseEndingAt } from './phrases.ts';

/** Score lines: “7-1”, “3–0”. */
const score = /^\d{1,2}$/;

/** What lawmakers' two numbers count. */
const counts = /^(?:vot(?:e|es|ed|ing)|majority)$/i;

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

function isPlayful(context: DraftContext): boolean {
  const { doc, sentence, tree, lexicon } = context;
  const next = doc.sentences[sentenceAt(doc.sentences, sentence.start) + 1];
  for (let token = sentence.firstToken; token < (next ?? sentence).endToken; token++) {
    const lemma = tree.tokens[token]?.lemma.toLowerCase() ?? '';
    const isPlay = lexicon.arenas.has(lemma) || isArenaPhrase(token, tree, lexicon.arenas) || isScore(token, context);
    if (isPlay && !isArmed(token, context)) return true;
  }
  return false;
}

/** “Tornado jets”. */
function isArmed(token: number, { doc, tree, ontology }: DraftContext): boolean {
  const word = tree.tokens[token];
  return word !== undefined && doc.mentions.some((one) => contains(one, word) && ontology.has(one.type, 'armed'));
}

/** “4-0”; not “May 10-12”, and not “by a vote of 34-11”, which lawmakers cast. */
function isScore(token: number, { doc, tree }: DraftContext): boolean {
  const [first, dash, second] = [0, 1, 2].map((step) => tree.tokens[token + step]?.text ?? '');
  if (!score.test(first ?? '') || !/^[-–]$/.test(dash ?? '') || !score.test(second ?? '')) return false;
  const word = tree.tokens[token];
  const isDate = word !== undefined && doc.times.some((time) => overlap(time, word));
  return !isDate && ![-2, -1, 3].some((step) => counts.test(tree.tokens[token + step]?.text ?? ''));
}

/** “in the second half”; “the second half of May” is a time. */
function isArenaPhrase(token: number, tree: Tree, arenas: ReadonlySet<string>): boolean {
  return phraseEndingAt(token, tree, arenas) !== undefined && tree.tokens[token + 1]?.text.toLowerCase() !== 'of';
}
