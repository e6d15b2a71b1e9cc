import type { Sentence } from '../model/doc.ts';
import { escapeHtml } from '../model/escape-markup.ts';
import { movedBy } from '../model/span.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { AnnotatedArticle, AnnotatedPart } from '../pipeline/annotate-articles.ts';
import { articleMarks } from './html/article-marks.ts';
import { groupBySentence } from './html/group-by-sentence.ts';
import { pageEnd, pageStart } from './html/page.ts';
import { sentenceBlock } from './html/sentence-block.ts';
import { createTypeClasses, type TypeClasses } from './html/type-classes.ts';

/** Annotated articles as one page for eyes, in pieces: `start`, those of `article` for each, `end`. */
export interface AnnotatedPage {
  readonly start: string;
  article(annotated: AnnotatedArticle): Iterable<string>;
  readonly end: string;
}

/** A page of its own that loads and runs nothing. All that comes from a text is escaped. */
export function createAnnotatedPage(ontology: Ontology): AnnotatedPage {
  const types = createTypeClasses(ontology);
  return {
    start: pageStart(ontology, types),
    article: (annotated) => renderArticle(annotated, types),
    end: pageEnd,
  };
}

function* renderArticle(annotated: AnnotatedArticle, types: TypeClasses): Generator<string> {
  const { id, text, title, publisher, byline, published, url } = annotated.article;
  const facts = [publisher, byline, published, url, title && id].filter(Boolean).join(' · ');
  yield `<article>
<h1>${escapeHtml(title ?? id)}</h1>
<p class="meta">${escapeHtml(facts)}</p>`;
  let end = 0;
  for (const part of annotated.parts()) {
    for (const [index, block] of sentenceBlocks(part, types).entries()) {
      const sentence = movedBy(part.doc.sentences[index] as Sentence, part.offset); // a block for each
      yield `\n${skipped(text.slice(end, sentence.start))}${block}`;
      end = sentence.end;
    }
  }
  yield `\n${skipped(text.slice(end))}
</article>
`;
}

function sentenceBlocks(part: AnnotatedPart, types: TypeClasses): string[] {
  const { doc } = part;
  const { sentences } = doc;
  const marks = groupBySentence(articleMarks(part, types), sentences, (mark) => mark);
  const quotes = groupBySentence(doc.quotes, sentences, ({ start }) => ({ start, end: start }));
  const told = [...part.claims].sort((a, b) => a.evidence.trigger.start - b.evidence.trigger.start);
  const claims = groupBySentence(told, sentences, ({ evidence: { trigger } }) => ({
    start: trigger.start,
    end: trigger.start,
  }));
  return sentences.map((sentence, index) => {
    const content = {
      sentence,
      marks: marks[index] ?? [],
      quotes: quotes[index] ?? [],
      claims: claims[index] ?? [],
    };
    return sentenceBlock(content, doc, types);
  });
}

/** What stands between sentences and is none: datelines, captions. */
function skipped(text: string): string {
  return text.trim() === '' ? '' : `<p class="skipped">${escapeHtml(text.trim())}</p>\n`;
}
