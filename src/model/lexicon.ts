import type { Modality } from './claim.ts';
import type { ConfidenceWeights } from './confidence-weights.ts';
import type { NodeTypeName } from './types.ts';

/** What tells “Spanish” as a language. */
export interface LanguageWords {
  /** Nouns that it stands before: lesson, dialect. */
  readonly nouns: ReadonlySet<string>;
  /** Words behind its hyphen: speaking, language. */
  readonly joined: ReadonlySet<string>;
  /** Verbs that take it as their object: speak, learn. */
  readonly verbs: ReadonlySet<string>;
  /** Prepositions behind which it stands alone: in, into. */
  readonly prepositions: ReadonlySet<string>;
}

/** Words that tell a capital as a place from a capital as its state. */
export interface MetonymWords {
  /** Prepositions that put something into a place: in, at, near … */
  readonly placePrepositions: ReadonlySet<string>;
  /** Prepositions that point both ways, and mean the place beside a word of motion: to, from, for. */
  readonly directionPrepositions: ReadonlySet<string>;
  /** Verbs and nouns of going, living and happening somewhere: fly, arrive, visit, trip … */
  readonly motion: ReadonlySet<string>;
  /** Nouns before which a city is where something is: airport, suburb, summit … */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns before which a capital is the state that they are of: government, regime, envoy. */
  readonly actingNouns: ReadonlySet<string>;
  /** Words beside a city's name that make it the place: downtown, central. */
  readonly placeModifiers: ReadonlySet<string>;
}

export interface TitleWord {
  /** Whether holding it is holding an office: “minister” is one, “Dr” is not. */
  readonly office: boolean;
  readonly kind: string;
}

/** Words that numbers are read by. */
export interface NumberWords {
  /** twelve → 12, hundred → 100. */
  readonly values: ReadonlyMap<string, number>;
  /** kill, die, dead → the qualifier that holds how many: killed. */
  readonly counted: ReadonlyMap<string, string>;
  /** die, dead: their subject is who they count. */
  readonly countedSubjects: ReadonlySet<string>;
  /** total, group: nouns that say of how many they are. */
  readonly wholes: ReadonlySet<string>;
  /** dollar, €: what makes a number a sum. */
  readonly currencies: ReadonlySet<string>;
}

export type Gender = 'female' | 'male';
export type GrammaticalNumber = 'one' | 'many';

/** What a personal pronoun tells of what it stands for. */
export interface PronounWord {
  readonly type: NodeTypeName;
  readonly person: 'first' | 'second' | 'third';
  readonly number?: GrammaticalNumber | undefined;
  readonly gender?: Gender | undefined;
  readonly reflexive?: boolean | undefined;
}

/** Pronouns, and the small words that tell whether a noun goes on about somebody or brings somebody new. */
export interface PronounWords {
  readonly personal: ReadonlyMap<string, PronounWord>;
  /** who, whom, whose, which, that: they open a clause on the noun before them. */
  readonly relative: ReadonlySet<string>;
  /** the, this: before what the reader is taken to know. */
  readonly definite: ReadonlySet<string>;
  /** a, another, two: before somebody new. */
  readonly newcomers: ReadonlySet<string>;
  /** every, no: before nobody in particular. */
  readonly general: ReadonlySet<string>;
  /** especially, including: behind a noun, some of what it means. */
  readonly partial: ReadonlySet<string>;
  /** condemn, praise: the reason is found with whom they act on. */
  readonly judging: ReadonlySet<string>;
  /** kingdom, republic: a form of government, with the words of official names that tell it. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** How an interviewer asks to be told, without a question mark: “tell us”, “I was wondering”. */
  readonly requests: ReadonlySet<string>;
}

/** Words of sanctions: what they consist of, what becomes of them, and what stands before the law they rest on. */
export interface MeasureWords {
  /** Words → the measure that they name: “visa ban” → travel ban. */
  readonly measures: ReadonlyMap<string, string>;
  /** renew → extended. */
  readonly changes: ReadonlyMap<string, string>;
  /** under, pursuant to. */
  readonly bases: ReadonlySet<string>;
}

/** Words that turn an event round: lemmas by how they stand to it. */
export interface NegationWords {
  /** not, never, no longer: beside the predicate. */
  readonly adverbs: ReadonlySet<string>;
  /** no, neither: before the noun. */
  readonly determiners: ReadonlySet<string>;
  /** fail to, refuse to, rule out: above the predicate. */
  readonly governors: ReadonlySet<string>;
  /** stop, cease: above a predicate that is a verb. */
  readonly verbGovernors: ReadonlySet<string>;
  /** without, instead of: before the predicate. */
  readonly prepositions: ReadonlySet<string>;
  /** “no longer”, “far from”: several words before the predicate. */
  readonly phrases: ReadonlySet<string>;
}

/** Words behind which an event is taken for granted, whatever stands above them. */
export interface PresupposingWords {
  /** after, despite, over: “vowed to act after the attack”. */
  readonly prepositions: ReadonlySet<string>;
  /** response, anniversary: “a response to the attack”. */
  readonly nouns: ReadonlySet<string>;
  /** condemn, investigate, end: “will investigate the attack”. */
  readonly verbs: ReadonlySet<string>;
}

/** Words that make of an event less than a fact, each with what they make of it. */
export interface ModalityWords {
  readonly auxiliaries: ReadonlyMap<string, Modality>;
  readonly adverbs: ReadonlyMap<string, Modality>;
  /** alleged, planned: before the noun of an event. */
  readonly adjectives: ReadonlyMap<string, Modality>;
  /** Verbs of opposing and weighing, and the words that keep their object from being taken for granted: new, further. */
  readonly unsettled: { readonly verbs: ReadonlySet<string>; readonly words: ReadonlySet<string> };
  /** a, such; would: what “an attack would mean” is a thought. */
  readonly supposed: { readonly words: ReadonlySet<string>; readonly auxiliaries: ReadonlySet<string> };
  /** any: before an event that is not negated. */
  readonly determiners: ReadonlyMap<string, Modality>;
  /** Verbs and adjectives whose complement the event is: plan, urge, likely. */
  readonly verbs: ReadonlyMap<string, Modality>;
  /** call, press: verbs of these that ask for nothing by a plain object (“called the raid absurd”). */
  readonly objectless: ReadonlySet<string>;
  /** Nouns that the event hangs on: plan, threat, possibility. */
  readonly nouns: ReadonlyMap<string, Modality>;
  /** Nouns that it hangs on by an infinitive or gerund: “talks on ending the war”. */
  readonly clauseNouns: ReadonlyMap<string, Modality>;
  /** if, unless: at the head of its clause. */
  readonly conjunctions: ReadonlyMap<string, Modality>;
  /** Several words that do as an auxiliary does, right before the predicate: “is to”, “believed to”. */
  readonly phrases: ReadonlyMap<string, Modality>;
}

export type ReportingKind = 'say' | 'know' | 'believe' | 'deny' | 'accuse' | 'ask' | 'promise' | 'threaten' | 'order';

export interface ReportingWord {
  readonly kind: ReportingKind;
  /** What the words reported lose: “believes” makes them possible. */
  readonly lowers: 'none' | 'possible';
}

/** Which grammatical slot of a trigger fills which role. */
export interface Frame {
  readonly slots: Readonly<Record<string, string>>;
  /** Paths of slots, read only for a role that `slots` leave open: `obj>author`. The first who fits fills it; of several roles
   * the first that is still open: “Chad's release” is of Chad, “Chad's release of hostages” is by Chad. */
  readonly otherwise: Readonly<Record<string, string | readonly string[]>>;
}

/** Words beside an event's own that help to tell events apart. */
export interface TellingWords {
  /** Of four letters and more; they stand anywhere: about, year. */
  readonly common: ReadonlySet<string>;
  /** previous, another: not the one spoken of. */
  readonly others: ReadonlySet<string>;
  /** routinely: what is done again and again. */
  readonly habits: ReadonlySet<string>;
  /** How verbs begin that turn back what others did: retak, recaptur. */
  readonly undoing: ReadonlySet<string>;
}

/** The words of English that the stages know: `seeds/lexicon/*.yaml`. Lemmas in lower case. */
export interface Lexicon {
  readonly frames: ReadonlyMap<string, Frame>;
  /** Common nouns that head a description of an actor or thing, with its node type. */
  readonly nominals: ReadonlyMap<string, NodeTypeName>;
  /** Last words of organisations' names, with the node type they tell: ministry, party, bank. */
  readonly organizationHeads: ReadonlyMap<string, NodeTypeName>;
  /** Bodies of which a state has one: army, foreign ministry. */
  readonly uniqueBodies: ReadonlySet<string>;
  /** Nouns of places that their own name follows: town, in “the town of Eindhoven”. */
  readonly namedPlaces: ReadonlySet<string>;
  readonly tellings: TellingWords;
  /** Nouns and titles that tell a person's gender: widow, Mrs, king. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly pronouns: PronounWords;
  readonly confidence: ConfidenceWeights;
  /** For each kind of pronoun (person, thing, many) the taught weights of the features of what it may stand for. */
  readonly pronounWeights: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly titles: ReadonlyMap<string, TitleWord>;
  /** Kinds of offices whose state newspapers leave out where it is spoken of: minister. */
  readonly impliedOffices: ReadonlySet<string>;
  /** deputy, foreign: inside a title, none alone. */
  readonly titleModifiers: ReadonlySet<string>;
  /** vice, deputy: they make another, lower office of a title. */
  readonly loweringTitles: ReadonlySet<string>;
  /** former, acting, designate, next … with the status of the office that they tell. */
  readonly officeStatuses: ReadonlyMap<string, string>;
  /** ally, successor: how two stand to one another, not who belongs to whom. */
  readonly relationalNouns: ReadonlySet<string>;
  /** hostage, killer: only a nationality word before them tells whose they are. */
  readonly undergoneNouns: ReadonlySet<string>;
  /** analyst, envoy: a name right before them says what somebody deals with. */
  readonly topicalNouns: ReadonlySet<string>;
  /** pro, anti: before a hyphen they turn a nationality word. */
  readonly turningPrefixes: ReadonlySet<string>;
  readonly languages: LanguageWords;
  readonly metonyms: MetonymWords;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly numbers: NumberWords;
  readonly measures: MeasureWords;
  readonly negation: NegationWords;
  readonly modality: ModalityWords;
  readonly presupposing: PresupposingWords;
  readonly reportingVerbs: ReadonlyMap<string, ReportingWord>;
  readonly reportingNouns: ReadonlyMap<string, ReportingWord>;
  /**
   * Verbs of saying and wanting whose complement is no clause of their own: lemma → what they take: object, infinitive, or
   * the preposition of the phrase.
   */
  readonly topicVerbs: ReadonlyMap<string, ReadonlySet<string>>;
  /** tell, inform: their object is who is told, not what. */
  readonly addressingVerbs: ReadonlySet<string>;
  /** Nouns that are never who speaks, though they stand where a subject would: Friday, morning. */
  readonly notSpeakers: ReadonlySet<string>;
  /** according to, per: prepositions that name a source. */
  readonly reportingPrepositions: ReadonlySet<string>;
  /** plan, schedule: what is no source behind such a preposition. */
  readonly sourceless: ReadonlySet<string>;
  /** bail, visa: what is denied by not being given. */
  readonly withheld: ReadonlySet<string>;
  /** Verbs whose infinitive belongs to their own subject even beside an object: promise, threaten. */
  readonly subjectControl: ReadonlySet<string>;
  /** Verbs whose gerund others do: escape, witness. */
  readonly enduring: ReadonlySet<string>;
  /** quote, film: a gerund behind them without a comma is of whom they show. */
  readonly showing: ReadonlySet<string>;
  /** charge: its “with” and gerund are about its object. */
  readonly charging: ReadonlySet<string>;
  /** allow, permit: their infinitive is their object's. */
  readonly letting: ReadonlySet<string>;
  /** appear, hope: they take no gerund. */
  readonly gerundless: ReadonlySet<string>;
  /** Verbs that only carry the noun of their object: carry out, launch, hold. */
  readonly supportVerbs: ReadonlySet<string>;
  /** Verbs that say of an event only that it happens: take place, begin. */
  readonly happeningVerbs: ReadonlySet<string>;
  readonly takingPlace: ReadonlySet<string>;
  /** arrive, vote: their simple present may tell what is fixed for a day to come. */
  readonly scheduledVerbs: ReadonlySet<string>;
  /** after, eve: what hangs on them is of another time than the verb above. */
  readonly apartInTime: ReadonlySet<string>;
  /** Participles that a hyphen ties to whoever does it: led, imposed. */
  readonly leading: ReadonlySet<string>;
  /** Nouns of what is written or said and says something itself: report, resolution. */
  readonly documents: ReadonlySet<string>;
  /** we, us, our: in somebody's words, those whom they speak for. */
  readonly firstPersonPlural: ReadonlySet<string>;
  /** Nouns whose owner is who suffers what they name: death, arrest. */
  readonly sufferings: ReadonlySet<string>;
  /** Nouns whose “of” is who suffers what they name, and whose owner does it: bombing, massacre. */
  readonly assaults: ReadonlySet<string>;
  /** Nouns whose “of” is who does or says what they name: decision, stance. */
  readonly deeds: ReadonlySet<string>;
  /** Nouns for whoever gives what their “of” names: donor, provider. */
  readonly givers: ReadonlySet<string>;
  /** date, form: verbs that say when something began that lasts. */
  readonly beginnings: ReadonlySet<string>;
  /** end, expire: verbs that say when it ended. */
  readonly endings: ReadonlySet<string>;
  /** role, responsible: words that say of somebody that they had to do with an event. */
  readonly involvement: ReadonlySet<string>;
  /** summon, phone: verbs of reaching somebody, whom what they are for is said to. */
  readonly contacting: ReadonlySet<string>;
  /** complain, congratulate: verbs of what is said to whoever is reached. */
  readonly conveying: ReadonlySet<string>;
  /** states, nations: plurals that, without a word beside them, name nobody in particular. */
  readonly genericPlurals: ReadonlySet<string>;
  /** Words that say how many the parties are that were named before: “both”, “the two”. */
  readonly severals: ReadonlyMap<string, number>;
  /** Nouns for parties of whatever kind: “both sides”. */
  readonly anySide: ReadonlySet<string>;
  /** Words of games, markets, the weather and idioms, in whose sentences the words of war are figures of speech. */
  readonly arenas: ReadonlySet<string>;
  /** Nouns that only count what follows “of”: dozens, a group. */
  readonly quantifiers: ReadonlySet<string>;
}
