import { bareSpan } from '../../model/span.ts';
import type { Draft, DraftContext } from './draft.ts';
import type { MentionByHead } from './mention-by-head.ts';

/** Where the noun of an accusation names whose it is: “a claim by Oslo”, “Oslo's claim”, “Norwegian claims”. */
const whose = ['nmod:by', 'nmod:poss', 'nmod:from', 'amod', 'compound'];

/**
 * “rejected a claim by a rights group that its soldiers had …”: what one denies, another has said; where the text names that
 * other, it is their word too, as they said it.
 */
export function accusersWord(draft: Draft, context: DraftContext, mentionAt: MentionByHead): Draft | null {
  const { tree, match, lexicon, slotsOf } = context;
  for (let at = match.predicate, head = -1; ; at = head) {
    const token = tree.tokens[at];
    if (!token || token.head < 0) return null;
    head = token.head;
    const noun = tree.tokens[head];
    if (!/^(acl|ccomp)$/.test(token.deprel) || !noun) {
      if (!/^(xcomp|conj|obj|nmod|compound)/.test(token.deprel)) return null;
      continue;
    }
    const said = lexicon.reportingNouns.has(noun.lemma.toLowerCase()) && noun.deprel === 'obj';
    const verb = lexicon.reportingVerbs.get(tree.tokens[noun.head]?.lemma.toLowerCase() ?? '');
    if (!said || verb?.kind !== 'deny') return null;
    const slots = slotsOf(head);
    const accuser = whose.flatMap((slot) => (slots.get(slot) ?? []).map(mentionAt)).find((one) => one !== undefined);
    if (!accuser || accuser.kind === 'pronoun') return null;
    const voice = { speaker: null, mention: bareSpan(accuser), cue: bareSpan(noun), quoted: false };
    return { ...draft, polarity: draft.polarity === 'negated' ? 'affirmed' : 'negated', attribution: [voice] };
  }
}
