import type { Sentence, Token } from '../../model/doc.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { createTree } from '../../model/tree.ts';
import { activeSubject } from './active-subject.ts';
import { asOfVerb } from './as-of-verb.ts';
import { asideOfTitle } from './aside-of-title.ts';
import { bareSubject } from './bare-subject.ts';
import { conjoinedSubject } from './conjoined-subject.ts';
import { dayOfSubject } from './day-of-subject.ts';
import { displacedSubject } from './displaced-subject.ts';
import { frontedSubject } from './fronted-subject.ts';
import { headlineSubject } from './headline-subject.ts';
import { joinedToSaying } from './joined-to-saying.ts';
import { listOfNames } from './list-of-names.ts';
import { type Arc, type Mend, type MendWords, noArcs } from './mend.ts';
import { objectBeforeComplement } from './object-before-complement.ts';
import { objectBehindThat } from './object-behind-that.ts';
import { objectOfNonfinite } from './object-of-nonfinite.ts';
import { ownerOfSubject } from './owner-of-subject.ts';
import { phraseOfAdverb } from './phrase-of-adverb.ts';
import { relativeOfReported } from './relative-of-reported.ts';
import { relativeOfSaying } from './relative-of-saying.ts';
import { secondSubject } from './second-subject.ts';
import { speakersBehindComma } from './speakers-behind-comma.ts';
import { strandedPredicate } from './stranded-predicate.ts';
import { subjectBehindAs } from './subject-behind-as.ts';
import { subjectBehindPreposition } from './subject-behind-preposition.ts';
import { subjectOfAsking } from './subject-of-asking.ts';
import { subjectOfSaying } from './subject-of-saying.ts';
import { timeOfSaying } from './time-of-saying.ts';
import { titleOfNextName } from './title-of-next-name.ts';

export type TreeMender = (tokens: readonly Token[], sentences: readonly Sentence[]) => readonly Token[];

/** Puts right the faults that the parser makes again and again; a tree without such a fault is left as it is. */
export function createTreeMender(lexicon: Pick<Lexicon, 'reportingVerbs' | 'modality'>): TreeMender {
  const demandingVerbs = new Set(
    [...lexicon.modality.verbs].flatMap(([verb, made]) => (made === 'demanded' ? [verb] : [])),
  );
  return mendWith(mends({ reportingVerbs: lexicon.reportingVerbs, demandingVerbs }));
}

/** In this order, each with its reason. */
function mends(words: MendWords): readonly Mend[] {
  return [
    listOfNames, // before subjects are counted
    strandedPredicate, // first: it gives the sentence its verb
    titleOfNextName, // before subjects are counted: it may take one for another's title
    subjectBehindPreposition, // likewise: it leaves a verb with one
    subjectBehindAs, // this and the four behind it give a verb its subject, which the last looks for
    conjoinedSubject,
    headlineSubject,
    activeSubject,
    subjectOfAsking(words),
    objectBehindThat,
    speakersBehindComma(words),
    subjectOfSaying, // likewise for verbs of saying
    secondSubject,
    objectBeforeComplement,
    ownerOfSubject,
    displacedSubject, // before the next would take it for an object
    objectOfNonfinite,
    frontedSubject,
    bareSubject, // last of the subjects': it takes what is left
    asOfVerb,
    phraseOfAdverb,
    asideOfTitle, // the rest are about what is said of whom, each apart from the others
    relativeOfReported(words),
    relativeOfSaying(words),
    timeOfSaying(words),
    dayOfSubject,
    joinedToSaying(words),
  ];
}

export function mendWith(list: readonly Mend[]): TreeMender {
  return (tokens, sentences) =>
    list.reduce((current, mend) => {
      const tree = createTree(current);
      const arcs = sentences.flatMap((sentence) => {
        const moved = mend.mend({ tree, sentence });
        return leavesTree(moved, sentence, current) ? moved : noArcs; // a sentence so odd is left as it was read
      });
      return arcs.length === 0 ? current : hang(current, arcs);
    }, tokens);
}

/** Whether all words still lead up to a root: a circle would have no end. */
function leavesTree(arcs: readonly Arc[], { firstToken, endToken }: Sentence, tokens: readonly Token[]): boolean {
  const heads = new Map(arcs.map(({ token, head }) => [token, head]));
  return arcs.every(({ token }) => {
    let at = token;
    for (let steps = firstToken; steps <= endToken && at >= 0; steps++) at = heads.get(at) ?? tokens[at]?.head ?? -1;
    return at < 0;
  });
}

function hang(tokens: readonly Token[], arcs: readonly Arc[]): readonly Token[] {
  const moved = [...tokens];
  for (const { token, head, deprel } of arcs) moved[token] = { ...(moved[token] as Token), head, deprel };
  return moved;
}
