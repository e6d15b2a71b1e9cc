import type { DraftContext, Refiner } from '../draft.ts';
import { phraseEndingAt } from './phrases.ts';

/** Score lines: “7-1”, “3–0”. */
const score = /^\d{1,2}$/;

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

function isPlayful({ doc, sentence, tree, lexicon }: DraftContext): boolean {
  const at = doc.sentences.indexOf(sentence);
  const next = doc.sentences[at + 1];
  for (let token = sentence.firstToken; token < (next ?? sentence).endToken; token++) {
    const { text, lemma } = tree.tokens[token] ?? { text: '', lemma: '' };
    if (lexicon.arenas.has(lemma.toLowerCase()) || phraseEndingAt(token, tree, lexicon.arenas)) return true;
    const dash = tree.tokens[token + 1]?.text ?? '';
    if (score.test(text) && /^[-–]$/.test(dash) && score.test(tree.tokens[token + 2]?.text ?? '')) return true;
  }
  return false;
}
