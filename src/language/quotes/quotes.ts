import type { Annotator } from '../../model/annotator.ts';
import { type Doc, type Quote, sentenceAt } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { bareSpan, compareSpans, contains, overlap } from '../../model/span.ts';
import { createTree } from '../../model/tree.ts';
import { findQuotedStretches, type QuotedStretch } from './direct-quotes.ts';
import { findAccordingTo, findReports, type Report, type ReportContext } from './reports.ts';

/** Finds words reported as somebody's: direct, indirect and mixed, each with its speaker and the word that says so. */
export function createQuotesAnnotator(lexicon: Lexicon): Annotator<'sentences' | 'tokens', 'quotes'> {
  return {
    name: 'quotes',
    version: '1',
    needs: ['sentences', 'tokens'],
    gives: ['quotes'],
    annotate: async (docs) => docs.map((doc) => ({ quotes: findQuotes(doc, lexicon) })),
  };
}

export function findQuotes(doc: Doc<'sentences' | 'tokens'>, lexicon: Lexicon): Quote[] {
  const context: ReportContext = { doc, tree: createTree(doc.tokens), lexicon };
  const stretches = findQuotedStretches(doc.article.text);
  const reports = doc.sentences.flatMap((sentence) => findReports(sentence, context));
  const indirect = reports
    .filter((report) => !stretches.some((stretch) => coversMost(stretch, report)))
    .map((report): Quote => {
      const mixed = stretches.some((stretch) => overlap(stretch, report.content));
      return {
        ...bareSpan(report.content),
        kind: mixed ? 'mixed' : 'indirect',
        speaker: report.speaker,
        cue: cueOf(report, context),
      };
    });
  const according = doc.sentences.flatMap((sentence) => findAccordingTo(sentence, context));
  const direct = directQuotes(stretches, reports, indirect, context);
  return [...indirect, ...according, ...direct].sort(compareSpans);
}

function cueOf({ cue }: Report, { tree }: ReportContext) {
  const token = tree.tokens[cue];
  return token ? bareSpan(token) : null;
}

/** Whether a report says no more than what stands in quotation marks. */
function coversMost(stretch: QuotedStretch, { content }: Report): boolean {
  const shared = Math.min(stretch.end, content.end) - Math.max(stretch.start, content.start);
  return shared > 0.8 * (content.end - content.start);
}

/** A few words in marks are a term or a nickname, not somebody's sentence. */
const shortest = 20;

/**
 * Each stretch in marks, with the speaker of a report that covers it or stands beside it in its sentence; a stretch that
 * follows another in its paragraph, with no report of its own, goes on with the same speaker.
 */
function directQuotes(
  stretches: readonly QuotedStretch[],
  reports: readonly Report[],
  mixed: readonly Quote[],
  context: ReportContext,
): Quote[] {
  const { doc } = context;
  const quotes: Quote[] = [];
  for (const stretch of stretches) {
    if (stretch.end - stretch.start < shortest || mixed.some((quote) => contains(quote, stretch))) continue;
    const covering = reports.find((report) => coversMost(stretch, report)) ?? beside(stretch, reports, context);
    const last = quotes.at(-1);
    const continues = last && !/\n\s*\n/.test(doc.article.text.slice(last.end, stretch.start));
    const speaker = covering ? covering.speaker : continues ? last.speaker : null;
    const cue = covering ? cueOf(covering, context) : continues ? last.cue : null;
    quotes.push({ ...bareSpan(stretch), kind: 'direct', speaker, cue });
  }
  return quotes;
}

/** “‘…’, she added. ‘…’”: a report in the sentence that the stretch begins or ends in, outside of it. */
function beside(stretch: QuotedStretch, reports: readonly Report[], { doc, tree }: ReportContext): Report | undefined {
  const around = new Set([sentenceAt(doc.sentences, stretch.start), sentenceAt(doc.sentences, stretch.end - 1)]);
  return reports.find((report) => {
    const token = tree.tokens[report.cue];
    return token !== undefined && around.has(sentenceAt(doc.sentences, token.start)) && !overlap(stretch, token);
  });
}
