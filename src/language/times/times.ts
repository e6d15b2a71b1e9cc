import type { Annotator } from '../../model/annotator.ts';
import type { Doc, Layers, Sentence, TimeExpression } from '../../model/doc.ts';
import type { Span } from '../../model/span.ts';
import { foundRefiners, recognisers, timeRefiners } from './constructions.ts';
import { documentKind } from './document-kind.ts';
import { createEventDays, type EventDays } from './event-days.ts';
import { createGrammar, type Grammar } from './grammar.ts';
import type { Found, Recogniser } from './reading.ts';
import { resolveReading } from './resolve-reading.ts';
import type { Known, Scene } from './scene.ts';
import { storyDay } from './story-day.ts';
import { type TenseWords, tenseAround, tenseWords } from './tense.ts';
import { createHints, type FindHints, type Hint } from './time-hints.ts';
import type { TimesLexicon } from './times-lexicon.ts';

type TimesDoc = Doc<'sentences' | 'tokens'>;

interface Tools {
  readonly grammar: Grammar;
  readonly recognisers: readonly Recogniser[];
  readonly hints: FindHints;
  readonly tense: TenseWords;
}

/**
 * Finds time expressions and resolves them against the article's date, or, in a history, against the time told before.
 * TIMEX3 values follow TimeML 1.2.1; intervals are null for durations, sets and what no date is known to count from.
 * Never reads the machine's clock.
 */
export function createTimesAnnotator(lexicon: TimesLexicon): Annotator<'sentences' | 'tokens', 'times'> {
  const grammar = createGrammar(lexicon);
  const tools: Tools = {
    grammar,
    recognisers: recognisers.map((make) => make(grammar)),
    hints: createHints(lexicon),
    tense: tenseWords(lexicon),
  };
  return {
    name: 'times',
    version: '1',
    needs: ['sentences', 'tokens'],
    gives: ['times'],
    annotate: async (docs): Promise<readonly Pick<Layers, 'times'>[]> =>
      docs.map((doc) => ({ times: findTimes(doc, tools) })),
  };
}

/** "the first since 1958" does not take the tale to 1958. */
const since = /\bsince\s+(?:the\s+)?$/i;

interface Candidate {
  readonly sentence: Sentence;
  readonly text: string;
  readonly found: readonly Found[];
}

/** All times of a document in order: first what stands there, then, sentence by sentence, what it means. */
function findTimes(doc: TimesDoc, tools: Tools): TimeExpression[] {
  const candidates: Candidate[] = [];
  for (const sentence of doc.sentences) {
    const hints = tools.hints(doc.tokens, sentence.firstToken, sentence.endToken);
    if (hints.size === 0) continue;
    const text = doc.article.text.slice(sentence.start, sentence.end);
    const found = recognise(text, hints, tools);
    if (found.length > 0) candidates.push({ sentence, text, found });
  }
  const dateline = storyDay(doc.article, tools.grammar);
  const kind = documentKind(
    candidates.flatMap(({ found }) => found),
    dateline,
  );
  const times: TimeExpression[] = [];
  const events = createEventDays();
  let reference: Known | null = null;
  for (const candidate of candidates) {
    const resolved = resolveSentence(candidate, { dateline, kind, reference }, doc, tools, events);
    reference = resolved.reference;
    times.push(...resolved.times);
  }
  return times;
}

function recognise(text: string, hints: ReadonlySet<Hint>, { recognisers, grammar }: Tools): readonly Found[] {
  const found: Found[] = [];
  for (const { pattern, read, hints: needed } of recognisers) {
    if (!needed.some((hint) => hints.has(hint))) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const reading = read(match);
      if (reading === null) continue;
      if ('kind' in reading) found.push({ start: match.index, end: match.index + match[0].length, reading });
      else found.push(...reading);
    }
  }
  return foundRefiners.reduce<readonly Found[]>((list, refiner) => refiner.refine(list, text, grammar), found);
}

function resolveSentence(
  { sentence, text, found }: Candidate,
  scene: Pick<Scene, 'dateline' | 'kind' | 'reference'>,
  doc: TimesDoc,
  { grammar, tense }: Tools,
  events: EventDays,
): { readonly times: readonly TimeExpression[]; readonly reference: Known | null } {
  const tokens = doc.tokens.slice(sentence.firstToken, sentence.endToken);
  const times: TimeExpression[] = [];
  let reference = scene.reference;
  let nearby: Known | null = null;
  const days: (Span & { readonly known: Known })[] = [];
  for (const item of found) {
    const span = { start: item.start + sentence.start, end: item.end + sentence.start };
    const here: Scene = {
      ...scene,
      reference,
      nearby,
      tense: () => tenseAround(tokens, span, tense),
      event: () => events.behind(tokens, span.end),
    };
    const meaning = resolveReading(item.reading, here, grammar.lexicon);
    if (!meaning) continue;
    const { value, type, interval, known } = meaning;
    times.push({ start: item.start, end: item.end, value, type, interval });
    if (known) nearby = known;
    if (known?.period.precision === 'day' && item.reading.kind !== 'event') days.push({ ...span, known });
    if (known && !since.test(text.slice(Math.max(0, item.start - 16), item.start))) reference = known;
  }
  events.tell(tokens, days);
  const refined = timeRefiners.reduce<readonly TimeExpression[]>((list, refiner) => refiner.refine(list, text), times);
  return {
    times: refined.map((time) => ({ ...time, start: time.start + sentence.start, end: time.end + sentence.start })),
    reference,
  };
}
