import type { AnnotatedPart } from '../../pipeline/annotate-articles.ts';
import type { Mark } from './mark-text.ts';
import type { TypeClasses } from './type-classes.ts';

/** What is marked in an article's text: mentions, times, and quotes with the words that name and introduce the speaker. */
export function articleMarks({ doc, entityOf }: Pick<AnnotatedPart, 'doc' | 'entityOf'>, types: TypeClasses): Mark[] {
  const mentions = doc.mentions.map(({ start, end, type, kind }) => ({
    start,
    end,
    className: `mention ${types.of(type)}`,
    title: [type, kind, entityOf({ start, end })].filter(Boolean).join(' · '),
  }));
  const times = doc.times.map(({ start, end, type, value }) => ({
    start,
    end,
    className: 'time',
    title: `${type} ${value}`,
  }));
  const quotes = doc.quotes.flatMap(({ start, end, kind, speaker, cue }) => [
    { start, end, className: `quote ${kind}`, title: `${kind} quote` },
    ...(speaker ? [{ start: speaker.start, end: speaker.end, className: 'speaker', title: 'speaker' }] : []),
    ...(cue ? [{ start: cue.start, end: cue.end, className: 'cue', title: 'cue' }] : []),
  ]);
  return [...quotes, ...times, ...mentions];
}
