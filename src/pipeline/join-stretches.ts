import type { Article } from '../model/article.ts';
import type { FullDoc, Mention, Name, Quote, ReadDoc, Sentence, TimeExpression, Token } from '../model/doc.ts';
import { movedBy, type Span } from '../model/span.ts';

/** The documents of a text's stretches as one document of the whole: spans and indexes count from its beginning. */
export interface JoinedDoc {
  add(stretch: { readonly doc: ReadDoc; readonly offset: number }): void;
  readonly doc: FullDoc;
}

/** Takes one stretch after another, in order, so that none need be kept beside the whole. */
export function joinStretches(article: Article): JoinedDoc {
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const names: Name[] = [];
  const times: TimeExpression[] = [];
  const quotes: Quote[] = [];
  const mentions: Mention[] = [];
  return {
    add({ doc, offset }) {
      const moved = <S extends Span>(span: S): S => movedBy(span, offset);
      const [firstToken, firstMention] = [tokens.length, mentions.length];
      for (const sentence of doc.sentences)
        sentences.push({
          ...moved(sentence),
          firstToken: sentence.firstToken + firstToken,
          endToken: sentence.endToken + firstToken,
        });
      for (const token of doc.tokens)
        tokens.push({ ...moved(token), head: token.head < 0 ? token.head : token.head + firstToken });
      for (const name of doc.names) names.push(moved(name));
      for (const time of doc.times) times.push(moved(time));
      for (const quote of doc.quotes)
        quotes.push({
          ...moved(quote),
          speaker: quote.speaker && moved(quote.speaker),
          cue: quote.cue && moved(quote.cue),
        });
      for (const { phrase, antecedent, ...mention } of doc.mentions)
        mentions.push({
          ...moved(mention),
          head: mention.head + firstToken,
          ...(phrase && { phrase: moved(phrase) }),
          ...(antecedent && { antecedent: { ...antecedent, mention: antecedent.mention + firstMention } }),
        });
    },
    doc: { article, sentences, words: tokens, tokens, names, times, quotes, mentions },
  };
}
