import type { Description } from '../pipeline/describe-id.ts';
import type { KnownFact } from '../pipeline/known-facts.ts';
import type { ToldClaim } from '../pipeline/tell-claim.ts';
import type { ToldDispute } from '../pipeline/tell-disputes.ts';

/** A description as a person reads it. */
export function renderDescription(description: Description, color: boolean): string {
  const { id, what, title, facts, claims, disputes, known } = description;
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const lines = [`${bold(title)}  ${what} ${id}`];
  for (const [name, value] of Object.entries(facts)) if (!isEmpty(value)) lines.push(`  ${name}: ${plain(value)}`);
  for (const dispute of disputes) lines.push(...renderDispute(dispute, bold));
  lines.push('', `${claims.length} claim${claims.length === 1 ? '' : 's'}`);
  for (const told of claims) lines.push('', ...renderClaim(told, bold));
  if (known.length > 0) lines.push('', bold('Known beforehand, told by no article here'), ...known.map(renderKnown));
  return `${lines.join('\n')}\n`;
}

function renderKnown({ edge, target, title, start, end, source }: KnownFact): string {
  const when = start || end ? ` · ${start ?? '…'} to ${end ?? '…'}` : '';
  return `  ${edge} ${target.name} (${target.id})${title ? ` · ${title}` : ''}${when} · source: ${source}`;
}

/** Who says what, side by side. */
function renderDispute({ about, sides }: ToldDispute, bold: (text: string) => string): string[] {
  return [
    bold(`  disputed: ${about}`),
    ...sides.map(
      ({ says, speaker, article, words, claim }) =>
        `    ${says} · ${speaker ?? 'the article’s own voice'} · ${article}: “${words}” (${claim})`,
    ),
  ];
}

function renderClaim(
  { claim, sentence, trigger, participants, voices, article }: ToldClaim,
  bold: (text: string) => string,
): string[] {
  const frame = [claim.polarity === 'negated' ? 'negated' : '', claim.modality].filter(Boolean).join(', ');
  const when = claim.time
    ? ` · ${claim.time.start ?? '…'} to ${claim.time.end ?? '…'} (${claim.time.precision}, ${claim.time.basis})`
    : '';
  return [
    `${bold(claim.type)} · ${frame}${when} · confidence ${claim.confidence.toFixed(2)} · ${claim.id}`,
    ...participants.map(
      ({ role, words, name, id }) =>
        `  ${role.padEnd(10)} ${words}${name === words ? '' : ` = ${name}`} (${id ?? 'unknown'})`,
    ),
    ...voices.map(
      ({ speaker, words, cue }) =>
        `  ${'said by'.padEnd(10)} ${words ?? 'nobody named'}${speaker && speaker !== words ? ` = ${speaker}` : ''}${cue ? ` (“${cue}”)` : ''}`,
    ),
    `  ${'words'.padEnd(10)} “${sentence}”`,
    `  ${'trigger'.padEnd(10)} “${trigger}” by ${claim.extractors.join(', ')}`,
    ...(claim.steps?.length ? [`  ${'read'.padEnd(10)} ${claim.steps.join('; ')}`] : []),
    `  ${'article'.padEnd(10)} ${[article.title, article.publisher, article.published, article.url, article.id].filter(Boolean).join(' · ')}`,
  ];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => `${key} ${plain(one)}`)
      .join(', ');
  return String(value);
}
