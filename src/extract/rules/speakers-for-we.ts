import type { FullDoc } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { contains } from '../../model/span.ts';
import type { MentionByHead } from './mention-by-head.ts';
import { speakerMention } from './speaker-mention.ts';

/** “‘We will close the border,’ the minister said”: in somebody's words, “we” do it through whoever speaks for them. */
export function speakersForWe(mentionAt: MentionByHead, doc: FullDoc, lexicon: Lexicon): MentionByHead {
  return (token) => {
    const mention = mentionAt(token);
    if (mention?.kind !== 'pronoun') return mention;
    if (!lexicon.firstPersonPlural.has(doc.article.text.slice(mention.start, mention.end).toLowerCase()))
      return mention;
    const quote = doc.quotes.findLast((one) => one.kind !== 'indirect' && one.speaker && contains(one, mention));
    const speaker = quote?.speaker ? speakerMention(quote.speaker, doc) : null;
    return speaker && (speaker.kind !== 'pronoun' || speaker.antecedent) ? speaker : mention;
  };
}
