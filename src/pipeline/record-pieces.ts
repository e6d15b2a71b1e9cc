import type { Mention, MentionKind } from '../model/doc.ts';
import type { EntityId } from '../model/ids.ts';
import { bareSpan, movedBy, type Span } from '../model/span.ts';
import type { AnnotatedArticle, AnnotatedPart } from './annotate-articles.ts';
import { inGroups, listPieces } from './list-pieces.ts';

/** The record that `entente annotate --jsonl` prints as one line, as the output contract has it, in pieces: a book's is longer than a string may be. */
export function* recordPieces(annotated: AnnotatedArticle): Generator<string> {
  const { id, text, published } = annotated.article;
  const again = toldAgain(annotated);
  const ofParts = (items: (part: AnnotatedPart) => readonly object[]) =>
    (function* () {
      for (const part of annotated.parts()) yield items(part);
    })();
  yield JSON.stringify({ id, text, ...(published && { published }) }).slice(0, -1);
  yield* listPieces('sentences', ofParts(sentencesOf));
  yield* listPieces('tokens', ofParts(tokensOf));
  yield* listPieces(
    'mentions',
    ofParts((part) => mentionsOf(part, again)),
  );
  yield* listPieces('times', ofParts(timesOf));
  yield* listPieces('quotes', ofParts(quotesOf));
  yield* listPieces('claims', inGroups(annotated.claims));
  yield '}\n';
}

/** Whoever is mentioned more than once. */
function toldAgain({ parts }: AnnotatedArticle): ReadonlySet<EntityId | null> {
  const told = new Set<EntityId | null>();
  const again = new Set<EntityId | null>();
  for (const { doc, entityOf } of parts()) {
    for (const entity of doc.mentions.map(entityOf)) (told.has(entity) ? again : told).add(entity);
  }
  return again;
}

const placed = (span: Span, { offset }: AnnotatedPart): Span => movedBy(bareSpan(span), offset);

function sentencesOf(part: AnnotatedPart): object[] {
  return part.doc.sentences.map((sentence) => placed(sentence, part));
}

function tokensOf(part: AnnotatedPart): object[] {
  return part.doc.tokens.map(({ text, lemma, upos, head, deprel, ...span }) => ({
    ...placed(span, part),
    text,
    lemma,
    upos,
    head: head < 0 ? head : head + part.firstToken,
    deprel,
  }));
}

function mentionsOf(part: AnnotatedPart, again: ReadonlySet<EntityId | null>): object[] {
  return part.doc.mentions.flatMap((mention) => {
    const entity = part.entityOf(mention);
    return spansOf(mention, again.has(entity)).map(({ span, kind }) => ({
      ...placed(span, part),
      type: mention.type,
      kind,
      entity,
    }));
  });
}

function timesOf(part: AnnotatedPart): object[] {
  return part.doc.times.map(({ value, type, ...span }) => ({ ...placed(span, part), value, type }));
}

function quotesOf(part: AnnotatedPart): object[] {
  return part.doc.quotes.map(({ kind, speaker, cue, ...span }) => ({
    ...placed(span, part),
    kind,
    speaker: speaker && placed(speaker, part),
    cue: cue && placed(cue, part),
    entity: speaker && part.entityOf(speaker),
  }));
}

/** A name that is told again stands beside the noun phrase that it heads; a description is printed as its whole phrase. */
function spansOf(mention: Mention, again: boolean): { span: Span; kind: MentionKind }[] {
  const { phrase, kind } = mention;
  if (!phrase || (kind === 'name' && !again)) return [{ span: mention, kind }];
  return kind === 'name'
    ? [
        { span: phrase, kind: 'nominal' },
        { span: mention, kind },
      ]
    : [{ span: phrase, kind }];
}
