import type { Quotation, Report, ReportLine } from './report.ts';

/** A report as Markdown; what a text holds is escaped, so that it stays words. */
export function reportAsMarkdown({ title, facts, timeline, ties, sayings, disputes }: Report): string {
  const lines = [
    `# ${plain(title)}`,
    '',
    ...facts.map((fact) => `- ${plain(fact)}`),
    '',
    ...section('Timeline', timeline.flatMap(told)),
    ...section('Strongest ties', ties.flatMap(told)),
    ...section('What it says', sayings.flatMap(told)),
    ...section(
      'Disputed',
      disputes.flatMap(({ about, sides }) => [
        `| ${plain(about)} | ${sides.map(({ says }) => plain(says)).join(' | ')} |`,
        `|---|${sides.map(() => '---').join('|')}|`,
        `| | ${sides.map(({ quotation }) => cited(quotation)).join(' | ')} |`,
        '',
      ]),
    ),
  ];
  return `${lines.join('\n').trim()}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
}

function told({ when, what, status, quotations, more }: ReportLine): string[] {
  const frame = status === 'asserted' ? '' : ` *(${status})*`;
  return [
    `- **${plain(when || 'undated')}** ${plain(what)}${frame}`,
    ...quotations.map((quotation) => `  - ${cited(quotation)}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ];
}

function cited({ words, speaker, source, url }: Quotation): string {
  const where = url && /^https?:\/\/[^\s<>()]+$/.test(url) ? `[${plain(source)}](${url})` : plain(source);
  return `“${plain(words)}”${speaker ? `, according to ${plain(speaker)}` : ''} — ${where}`;
}

/** Signs that Markdown or HTML would act on are escaped; a line stays one line. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\`*_{}[\]()#+!|<>~&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
