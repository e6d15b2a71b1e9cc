import type { Attribution } from '../../model/claim.ts';
import { surface } from '../../model/span.ts';
import type { Draft } from './draft.ts';

/** “polarity: negated, attribution: Cairo (“dismissed”)”: fields of a draft for whoever reads `explain`, by the words of the text. */
export function describeDraft(draft: Draft, fields: readonly (keyof Draft)[], text: string): string {
  return fields.map((field) => `${field}: ${describeField(draft, field, text)}`).join(', ');
}

function describeField(draft: Draft, field: keyof Draft, text: string): string {
  switch (field) {
    case 'polarity':
    case 'modality':
      return draft[field];
    case 'attribution':
      return draft.attribution.map((voice) => describeVoice(voice, text)).join(' > ') || 'nobody';
    case 'time':
      return draft.time
        ? [...new Set([draft.time.start, draft.time.end])].map((day) => day ?? 'open').join(' to ')
        : 'none';
    case 'qualifiers':
      return Object.entries(draft.qualifiers)
        .map(([name, value]) => `${name} ${value}`)
        .join('; ');
  }
}

/** “Kim (“said”)”; in a chain, the outermost is first. */
function describeVoice({ mention, cue, quoted }: Attribution, text: string): string {
  const who = mention ? surface(text, mention).replace(/\s+/g, ' ') : 'somebody unnamed';
  const how = cue ? ` (“${surface(text, cue)}”)` : '';
  return `${who}${how}${quoted ? ', quoted' : ''}`;
}
