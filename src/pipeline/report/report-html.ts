import { escapeHtml } from '../../model/escape-markup.ts';
import type { Quotation, Report, ReportDispute, ReportLine } from './report.ts';

const style = `
:root { color-scheme: light dark; --faint: #6b7280; --line: #d8d4c8; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem } h2 { margin-top: 2.2rem; border-bottom: 1px solid var(--line) }
ul { padding-left: 1.2rem } .line { margin: .8rem 0 } .when { font-weight: 600; margin-right: .5rem }
blockquote { margin: .25rem 0 .25rem 1rem; padding-left: .8rem; border-left: 3px solid var(--line) }
cite, .status { color: var(--faint); font-style: normal; font-size: .9rem }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 1rem 0 }
th, td { border: 1px solid var(--line); padding: .5rem .7rem; text-align: left; vertical-align: top }
svg { width: 100%; height: auto; border: 1px solid var(--line) }`;

/** A report as one page that loads and runs nothing; what a text holds is escaped. */
export function reportAsHtml(report: Report): string {
  const { title, facts, timeline, ties, sayings, disputes, map } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>
<figure aria-label="Map">${map}</figure>
${section('Timeline', timeline.map(told))}
${section('Strongest ties', ties.map(told))}
${section('What it says', sayings.map(told))}
${section('Disputed', disputes.map(sideBySide))}
</body>
</html>
`;
}

function section(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `<section>\n<h2>${title}</h2>\n${parts.join('\n')}\n</section>`;
}

function told({ when, what, status, quotations, more }: ReportLine): string {
  const frame = status === 'asserted' ? '' : ` <span class="status">(${escapeHtml(status)})</span>`;
  const rest = more > 0 ? `<p class="status">and ${more} more</p>` : '';
  return `<div class="line"><span class="when">${escapeHtml(when || 'undated')}</span>${escapeHtml(what)}${frame}${quotations.map(cited).join('')}${rest}</div>`;
}

function sideBySide({ about, sides }: ReportDispute): string {
  const heads = sides.map(({ says }) => `<th scope="col">${escapeHtml(says)}</th>`).join('');
  const cells = sides.map(({ quotation }) => `<td>${cited(quotation)}</td>`).join('');
  return `<table><caption>${escapeHtml(about)}</caption><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr></tbody></table>`;
}

function cited({ words, speaker, source, url }: Quotation): string {
  const where =
    url && /^https?:\/\//.test(url)
      ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(source)}</a>`
      : escapeHtml(source);
  const voice = speaker ? `according to ${escapeHtml(speaker)} · ` : '';
  return `<blockquote>“${escapeHtml(words)}”<br><cite>${voice}${where}</cite></blockquote>`;
}
