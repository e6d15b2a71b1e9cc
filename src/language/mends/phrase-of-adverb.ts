import type { Arc, Mend } from './mend.ts';

/** “stayed away from the vote”, “went back to Kabul”: what follows an adverb of direction right behind its verb is the verb's. */
export const phraseOfAdverb: Mend = {
  name: 'phrase-of-adverb',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let noun = sentence.firstToken; noun < sentence.endToken; noun++) {
      const { deprel, head: adverb = -1 } = tree.tokens[noun] ?? {};
      const { head: verb = -1, text = '', upos, deprel: relation } = tree.tokens[adverb] ?? {};
      if (deprel !== 'obl' || upos !== 'ADV' || relation !== 'advmod' || adverb > noun) continue;
      if (tree.tokens[verb]?.upos !== 'VERB' || adverb !== verb + 1 || !directions.has(text.toLowerCase())) continue;
      arcs.push({ token: noun, head: verb, deprel: 'obl' });
    }
    return arcs;
  },
};

const directions: ReadonlySet<string> = new Set(['aside', 'away', 'back', 'home', 'together']);
