import type { Refiner } from '../draft.ts';

/** “Did Moscow arm the rebels?” claims nothing. */
export const questions: Refiner = {
  name: 'questions',
  refine(draft, { doc, sentence }) {
    const words = doc.article.text.slice(sentence.start, sentence.end);
    return /\?["'”’)\]]*\s*$/.test(words) ? { dropped: 'a question claims nothing' } : draft;
  },
};
