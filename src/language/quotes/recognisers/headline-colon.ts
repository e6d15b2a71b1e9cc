import { type Sentence, sentenceAt, type Token } from '../../../model/doc.ts';
import { bareSpan } from '../../../model/span.ts';
import type { QuoteContext, Recogniser } from '../draft.ts';
import { spanOfWords } from '../phrases.ts';

const longestName = 6;

/** “Kim: no more tests”, “WALLACE: Will you go?”: a name and a colon at the head of a line, in headlines and transcripts. */
export const headlineColon: Recogniser = {
  name: 'headline-colon',
  recognise(sentence, context) {
    const { tree } = context;
    const colon = firstColon(sentence, context);
    if (colon === undefined || !beginsLine(sentence, context) || !isName(sentence.firstToken, colon, context))
      return [];
    const speaker = spanOfWords(sentence.firstToken, colon - 1, tree);
    const content = spanOfWords(colon + 1, endOfLine(sentence, context) - 1, tree);
    const mark = tree.tokens[colon] as Token; // an index of the sentence
    if (!speaker || !content) return [];
    return [{ ...content, speaker, cue: colon, cueSpan: bareSpan(mark), kind: 'indirect', by: 'headline-colon' }];
  },
};

/** A turn of a transcript goes on to the end of its line. */
function endOfLine(sentence: Sentence, { doc, text }: QuoteContext): number {
  let end = sentence.endToken;
  for (let next = sentenceAt(doc.sentences, sentence.start) + 1; next < doc.sentences.length; next++) {
    const { start, endToken } = doc.sentences[next] as Sentence; // next is an index
    if (text.slice(sentence.start, start).includes('\n')) break;
    end = endToken;
  }
  return end;
}

function firstColon({ firstToken, endToken }: Sentence, { tree }: QuoteContext): number | undefined {
  const last = Math.min(endToken - 1, firstToken + longestName + 1);
  for (let token = firstToken + 1; token <= last; token++) if (tree.tokens[token]?.text === ':') return token;
  return undefined;
}

function beginsLine(sentence: Sentence, { text }: QuoteContext): boolean {
  return /(?:^|\n)["“]?\s*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start));
}

/** Names only, at most with a mark before them: “Update:”, “Read more:” and “The plan:” name nobody. */
function isName(first: number, colon: number, { tree }: QuoteContext): boolean {
  let names = 0;
  for (let token = first; token < colon; token++) {
    const { upos, text } = tree.tokens[token] as Token; // between two tokens of the sentence
    if (upos === 'PROPN') names++;
    else if (upos !== 'PUNCT' && !/^\p{Lu}/u.test(text)) return false;
  }
  return names > 0;
}
