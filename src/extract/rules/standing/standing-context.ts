import type { KnowledgeIndex } from '../../../knowledge/knowledge-index.ts';
import type { FullDoc, Mention } from '../../../model/doc.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import type { Tree } from '../../../model/tree.ts';
import type { Ontology } from '../../../ontology/ontology.ts';
import type { MentionByHead } from '../mention-by-head.ts';
import type { SlotReader } from '../predicate-slots.ts';
import type { SameFigure } from '../same-figure.ts';

/** What the constructions of names look at. */
export interface StandingContext {
  readonly doc: FullDoc;
  readonly tree: Tree;
  readonly mentionAt: MentionByHead;
  readonly sameFigure: SameFigure;
  readonly lexicon: Lexicon;
  readonly ontology: Ontology;
  readonly knowledge: KnowledgeIndex;
  readonly slotsOf: SlotReader;
  /** The nouns that describe a name: “agency” of “the British intelligence agency MI6”. */
  describersOf(name: Mention): readonly number[];
}
