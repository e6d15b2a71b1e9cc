import type { Annotator } from '../model/annotator.ts';
import type { Article } from '../model/article.ts';
import type { Doc, Sentence, Word } from '../model/doc.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/** Words read of one article, some 15 MB of prose; what comes after has none, so that no input fills the memory. */
export const mostWords = 3_000_000;

/** The words and sentences of English, by rule. What an article's `skip` lists as a menu or a date line of the page has none. */
export const splitter: Annotator<never, 'sentences' | 'words'> = {
  name: 'splitter',
  version: '1',
  needs: [],
  gives: ['sentences', 'words'],
  annotate: (docs) => Promise.resolve(docs.map((doc) => split(doc))),
};

function split({ article }: Doc): { sentences: Sentence[]; words: Word[] } {
  const text = proseOf(article);
  const same = new Map<string, string>(); // one string for all words that are alike: a long article has millions
  const words = tokenize(text, { limit: mostWords }).map(({ start, end }): Word => {
    const found = text.slice(start, end);
    const known = same.get(found);
    if (known === undefined) same.set(found, found);
    return { start, end, text: known ?? found };
  });
  let endToken = 0;
  const sentences = splitSentences(text, words).map(({ start, end }): Sentence => {
    const firstToken = endToken;
    while (endToken < words.length && (words[endToken] as Word).end <= end) endToken += 1;
    return { start, end, firstToken, endToken };
  });
  return { sentences, words };
}

/** The text with marks, addresses, menus and “Posted:” lines blanked out, so that offsets stay; bylines and datelines are prose enough. */
function proseOf({ text, skip }: Article): string {
  let prose = '';
  let end = 0;
  for (const { start, end: next, kind } of skip) {
    if (kind !== 'navigation' && kind !== 'posted') continue;
    prose += text.slice(end, start) + text.slice(start, next).replaceAll(/[^\n\r]/g, ' ');
    end = next;
  }
  return prose + text.slice(end);
}
