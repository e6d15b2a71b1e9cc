import type { Attribution, Claim, ClaimTime } from '../../model/claim.ts';
import { escapeHtml } from '../../model/escape-markup.ts';
import { surface } from '../../model/span.ts';
import { type Mark, markText } from './mark-text.ts';
import type { TypeClasses } from './type-classes.ts';

/** A claim as a list item: its type and frame, its sentence with trigger and participants marked, and what made it. */
export function claimItem(claim: Claim, text: string, types: TypeClasses): string {
  const { type, plover, polarity, modality, confidence, extractors, qualifiers } = claim;
  const frame = [
    polarity === 'negated' ? 'negated' : '',
    modality,
    claim.time ? timeWords(claim.time) : '',
    ...Object.entries(qualifiers).map(([name, value]) => `${name} ${value}`),
  ].filter(Boolean);
  const facts = [plover, `confidence ${confidence.toFixed(2)}`, extractors.join(', '), claim.id, claim.event];
  return [
    `<li><b class="claim ${types.of(type)}">${escapeHtml(type)}</b> ${escapeHtml(frame.join(' · '))}`,
    ...claim.attribution.map((one) => `<p>${escapeHtml(voiceWords(one, text))}</p>`),
    `<p class="words">${markText(text, claim.evidence, claimMarks(claim))}</p>`,
    ...strangers(claim, text).map((words) => `<p>${escapeHtml(words)}</p>`),
    `<p class="facts">${escapeHtml(facts.filter(Boolean).join(' · '))}</p></li>`,
  ].join('\n');
}

function claimMarks({ evidence, participants }: Claim): Mark[] {
  const { start, end } = evidence.trigger;
  return [
    { start, end, className: 'trigger', title: 'trigger' },
    ...participants.map(({ role, mention, entity }) => ({
      start: mention.start,
      end: mention.end,
      className: 'participant',
      label: role,
      title: [role, entity].filter(Boolean).join(' · '),
    })),
  ];
}

/** Participants whose words stand in another sentence, which the marked one cannot show. */
function strangers({ evidence, participants }: Claim, text: string): string[] {
  return participants
    .filter(({ mention }) => mention.end <= evidence.start || mention.start >= evidence.end)
    .map(({ role, mention }) => `${role}: ${surface(text, mention)}`);
}

function voiceWords({ mention, cue, quoted, speaker }: Attribution, text: string): string {
  const who = mention ? surface(text, mention) : 'nobody named';
  const how = [cue ? `“${surface(text, cue)}”` : '', quoted ? 'quoted' : 'reported'].filter(Boolean);
  return `said by ${who} (${[...how, speaker ?? 'unknown'].join(', ')})`;
}

function timeWords({ start, end, precision, basis }: ClaimTime): string {
  const days = start === end ? (start ?? '…') : `${start ?? '…'} to ${end ?? '…'}`;
  return `${days} (${precision}, ${basis})`;
}
