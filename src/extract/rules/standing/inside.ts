import type { Mention } from '../../../model/doc.ts';
import type { Construct } from './construct.ts';

/** “the US Justice Department”, “German Weather Service”, “UN Security Council”, “Bank of Chad”: a name that says itself whose it is, first or last. */
export const inside: Construct = {
  name: 'inside',
  find(name, { doc, tree, lexicon, knowledge }) {
    if (!/^\p{Lu}/u.test(tree.tokens[name.head]?.text ?? '')) return []; // “the Greek parliament” is no name
    const { article, mentions } = doc;
    const first = mentions.find(
      (one) => one.start === name.start && one.end < name.end && isKnown(one) && !isHeadOf(one, name, article.text),
    );
    const last = mentions.find((one) => one !== name && one.end === name.end && one.start > name.start && isKnown(one));
    const ofLast = last && /\bof (the )?$/.test(article.text.slice(name.start, last.start)) ? last : undefined;
    const isTurned = first && lexicon.turningPrefixes.has(tree.tokens[first.head - 2]?.text.toLowerCase() ?? '');
    const target = (isTurned ? undefined : first) ?? ofLast;
    const owner = name.known && knowledge.stateOf(name.known)?.id; // “Korean People's Army” is not of just any Korea
    if (owner && owner !== target?.known) return [];
    return target ? [{ token: name.head, target, status: undefined }] : [];
  },
};

/** “the European Council on Foreign Relations” is not of the European Council. */
function isHeadOf({ end }: Mention, name: Mention, text: string): boolean {
  return /^ (?:of|on|for|in|and)\b/.test(text.slice(end, name.end));
}

function isKnown({ kind, known }: Mention): boolean {
  return known !== undefined && (kind === 'name' || kind === 'adjective');
}
