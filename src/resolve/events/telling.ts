import type { Claim } from '../../model/claim.ts';
import type { ArticleId, ClaimId } from '../../model/ids.ts';
import { surface } from '../../model/span.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type BackReference, backReferenceOf } from './back-reference.ts';
import { eventName } from './event-name.ts';
import { isHeading } from './is-heading.ts';
import { type Outline, type OutlineContext, outlineOf } from './outline.ts';
import { contentOf, rareWordsOf, type WordCounts } from './rare-words.ts';
import type { WordPatterns } from './word-patterns.ts';

/** What a claim says of its event, laid out for comparison. */
export interface Telling extends Outline {
  /** Whether its sentence is a headline, as short as those are. */
  readonly headline: boolean;
  /** Whether it is the first of its type below the first line of its article. */
  readonly leads: boolean;
  /** Whether its sentence heads a part of its article. */
  readonly heading: boolean;
  /** The text of its sentence up to its trigger. */
  readonly before: string;
  /** Whether its article tells history rather than news. */
  readonly history: boolean;
  /** The words of its trigger, in lower case. */
  readonly words: string;
  readonly isVerb: boolean;
  readonly isNoun: boolean;
  /** Whether they tell what is done again and again: “routinely tests”, “has carried out thirty strikes”. */
  readonly habit: boolean;
  /** Whether they tell what came of it: “killed” in “the raid killed ten”. */
  readonly outcome: boolean;
  /** Whether what stands before them says that it is not the one spoken of: “her previous visit”. */
  readonly other: boolean;
  /** Whether what stands before them says that it is one more than those told: “was also convicted”. */
  readonly also: boolean;
  /** Whether those to whom it was done are others than those told: “three other rebels”. */
  readonly others: boolean;
  /** Whether a clause ends with them. */
  readonly ends: boolean;
  /** Whether those who take part are counted, so that there are no more: “the two leaders”. */
  readonly counted: boolean;
  /** What leads on from them where they are a noun, and names nobody who takes part: “into the war”. */
  readonly into: string | null;
  /** Whether they are a noun in the plural: “attacks”. */
  readonly plural: boolean;
  /** Whether nothing before a plural says which ones: “exports”. */
  readonly generic: boolean;
  /** The name that they are written as, or part of: “revolution”, “battle of britain”. */
  readonly name: string | null;
  /** Whether they are a noun that points back at what was told. */
  readonly back: BackReference | null;
  /** The words beside its trigger that its article hardly uses elsewhere, with how often it does. */
  readonly rare: WordCounts;
  /** The words after its trigger. */
  readonly content: readonly string[];
  /** Where the mentions of those who act and suffer begin. */
  readonly principals: readonly number[];
}

export interface EventContext extends OutlineContext {
  readonly ontology: Ontology;
  readonly textOf: (article: ArticleId) => string;
  readonly rareWordsIn: (article: ArticleId) => WordCounts;
  readonly leads: (claim: ClaimId) => boolean;
  readonly words: WordPatterns;
}

/** The claims that tell events, an article's together: what is known of an article's words is kept for one at a time. */
export function eventClaims(claims: readonly Claim[]): Claim[] {
  return claims
    .filter(({ kind }) => kind === 'event')
    .sort(({ evidence: { article: a } }, { evidence: { article: b } }) => (a < b ? -1 : a > b ? 1 : 0));
}

/** In UTF-16 code units; a longer first line is the lead itself. */
const longestHeadline = 110;
/** How a sentence begins, and hardly ever a headline. */
const plainBeginning =
  /^\W*(?:the|an?|he|she|it|they|his|her|its|their|but|and|also|before|during|despite|earlier|elsewhere|however|later|meanwhile|mr|mrs|ms)\b/i;

export function tellingOf(claim: Claim, context: EventContext): Telling {
  const { ontology, textOf, isHistory, words: beside } = context;
  const { id, article, type, agents, recipients, instruments, places, topics, ...more } = outlineOf(claim, context);
  const { when, ordinal, number, counts, modality, polarity, trigger, sentence } = more;
  const text = textOf(article);
  const history = isHistory(article);
  const before = text.slice(sentence, trigger.start);
  const after = text.slice(trigger.end, claim.evidence.end);
  const words = surface(text, trigger);
  const isBy = (form: string) => claim.extractors.some((extractor) => extractor.endsWith(`/${form}`));
  const [isLight, isAnaphor, isNoun] = [isBy('light'), isBy('anaphor'), isBy('noun')];
  const isPlural = (isNoun || isAnaphor) && /[^s]s$/.test(words);
  const name = isNoun && trigger.start > sentence ? eventName(before, words, after) : null;
  return {
    id, // each by its name: an object that is spread and then added to takes ten times the memory while it is made
    article,
    type,
    agents,
    recipients,
    instruments,
    places,
    topics,
    when,
    ordinal,
    number,
    counts,
    modality,
    polarity,
    trigger,
    sentence,
    headline: sentence === 0 && claim.evidence.end <= longestHeadline && !plainBeginning.test(text),
    leads: context.leads(claim.id),
    heading: sentence > 0 && isHeading(text, claim.evidence),
    before,
    history,
    words: words.toLowerCase(),
    isVerb: isBy('verb'),
    isNoun: isNoun || isAnaphor,
    habit: beside.habit.test(before) || (isLight && many.test(words)),
    outcome: (ontology.event(claim.type)?.outcomes ?? []).some((stem) => words.toLowerCase().startsWith(stem)),
    other:
      beside.undoing.test(words) || beside.other.test(isNoun ? before : isLight ? words.replace(/[\w-]+$/, '') : ''),
    also: /\balso\s+$/i.test(before),
    others: claim.participants.some(
      ({ role, mention }) => role === 'recipient' && /\bother\b|^another\b/i.test(surface(text, mention)),
    ),
    ends: /^\s*(?:[.,;:!?”"’')]|$)/.test(after),
    counted: claim.participants.some(({ role, mention }) => role === 'agent' && counting.test(surface(text, mention))),
    into: isNoun ? leadingOn(after, trigger.end, claim) : null,
    plural: isPlural,
    generic: isPlural && !determined.test(before),
    name,
    back: name === null ? backReferenceOf(claim, text) : null,
    rare: rareWordsOf(before, after, context.rareWordsIn(article), beside.common),
    content: contentOf(after, beside.common),
    principals: claim.participants.flatMap(({ role, mention }) =>
      role === 'agent' || role === 'recipient' ? [mention.start] : [],
    ),
  };
}

const complement = /^\s+(?:into|of|on|in|to|with|against|from|over|for)\s+(?:the\s+)?[\p{L}-]+/u;

function leadingOn(after: string, end: number, { participants }: Claim): string | null {
  const phrase = complement.exec(after)?.[0];
  const namesOne = participants.some(({ mention }) => mention.start < end + (phrase?.length ?? 0) && mention.end > end);
  return phrase === undefined || namesOne ? null : phrase.trim().toLowerCase();
}

const many = /\b(?:\d+|hundreds of|dozens of|scores of|thousands of)\s+(?:[\w-]+\s+)*[\w-]*[^s]s$/i;

const determined =
  /(?:\b(?:the|this|that|these|those|his|her|its|their|our|my|your|both|all|several|\d+|two|three|four|five)|['’]s?)\s+(?:(?!of\b|in\b)[\w-]+\s+){0,3}$/i;

const counting = /^(?:the |these |those )?(?:two|three|four|both)\b/i;
