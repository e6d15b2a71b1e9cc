import { escapeHtml } from '../model/escape-markup.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { AnnotatedDoc } from '../pipeline/annotate-articles.ts';
import { articleMarks } from './html/article-marks.ts';
import { groupBySentence } from './html/group-by-sentence.ts';
import { pageEnd, pageStart } from './html/page.ts';
import { sentenceBlock } from './html/sentence-block.ts';
import { createTypeClasses, type TypeClasses } from './html/type-classes.ts';

/** Annotated articles as one page for eyes, in pieces: `start`, `article` for each, `end`. */
export interface AnnotatedPage {
  readonly start: string;
  article(annotated: AnnotatedDoc): string;
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

function renderArticle(annotated: AnnotatedDoc, types: TypeClasses): string {
  const { id, text, title, publisher, byline, published, url } = annotated.doc.article;
  const facts = [publisher, byline, published, url, title && id].filter(Boolean).join(' · ');
  return `<article>
<h1>${escapeHtml(title ?? id)}</h1>
<p class="meta">${escapeHtml(facts)}</p>
${sentenceBlocks(annotated, types).join('\n')}
${skipped(text.slice(annotated.doc.sentences.at(-1)?.end ?? 0))}
</article>
`;
}

/** The sentences in order, each after what stands before it and is no sentence: datelines, captions. */
function sentenceBlocks(annotated: AnnotatedDoc, types: TypeClasses): string[] {
  const { doc } = annotated;
  const { sentences, article } = doc;
  const marks = groupBySentence(articleMarks(annotated, types), sentences, (mark) => mark);
  const quotes = groupBySentence(doc.quotes, sentences, ({ start }) => ({ start, end: start }));
  const told = [...annotated.claims].sort((a, b) => a.evidence.trigger.start - b.evidence.trigger.start);
  const claims = groupBySentence(told, sentences, ({ evidence: { trigger } }) => ({
    start: trigger.start,
    end: trigger.start,
  }));
  return sentences.map((sentence, index) => {
    const before = article.text.slice(sentences[index - 1]?.end ?? 0, sentence.start);
    const content = {
      sentence,
      marks: marks[index] ?? [],
      quotes: quotes[index] ?? [],
      claims: claims[index] ?? [],
    };
    return skipped(before) + sentenceBlock(content, doc, types);
  });
}

function skipped(text: string): string {
  return text.trim() === '' ? '' : `<p class="skipped">${escapeHtml(text.trim())}</p>\n`;
}
