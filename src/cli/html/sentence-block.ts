import type { Claim } from '../../model/claim.ts';
import type { Quote, ReadDoc, Sentence } from '../../model/doc.ts';
import { escapeHtml } from '../../model/escape-markup.ts';
import { type Span, surface } from '../../model/span.ts';
import { claimItem } from './claim-item.ts';
import { type Mark, markText } from './mark-text.ts';
import { treeDiagram } from './tree-diagram.ts';
import type { TypeClasses } from './type-classes.ts';

/** What is shown with one sentence. */
export interface SentenceContent {
  readonly sentence: Sentence;
  readonly marks: readonly Mark[];
  /** The quotes that begin in it. */
  readonly quotes: readonly Quote[];
  /** The claims whose trigger stands in it. */
  readonly claims: readonly Claim[];
}

/** A sentence with its marks; below it who is quoted, the claims, and the tree to be opened. */
export function sentenceBlock(content: SentenceContent, { article, tokens }: ReadDoc, types: TypeClasses): string {
  const { sentence, marks, quotes, claims } = content;
  const { text } = article;
  const words = tokens.slice(sentence.firstToken, sentence.endToken);
  const items = claims.map((claim) => claimItem(claim, text, types));
  return [
    `<p class="sentence">${markText(text, sentence, marks)}</p>`,
    ...quotes.map((quote) => `<p class="voice">${escapeHtml(voiceWords(quote, text))}</p>`),
    ...(items.length > 0 ? [`<ul class="claims">\n${items.join('\n')}\n</ul>`] : []),
    `<details><summary>syntax</summary>\n${treeDiagram(words, sentence.firstToken)}\n</details>`,
  ].join('\n');
}

function voiceWords({ kind, speaker, cue }: Quote, text: string): string {
  const words = (span: Span) => surface(text, span);
  const who = speaker ? words(speaker) : 'nobody named';
  return `${kind} quote: ${who}${cue ? ` (“${words(cue)}”)` : ''}`;
}
