import type { Antecedent, Doc, Mention } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';

/** What a rule of coreference may look at. */
export interface LinkContext {
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly doc: Doc<'sentences' | 'tokens'>;
  readonly tree: Tree;
  readonly ontology: Ontology;
}

/** Finds the earlier mention that one refers to, or abstains. */
export interface LinkRule {
  readonly name: string;
  link(index: number, context: LinkContext): Omit<Antecedent, 'rule'> | null;
}
