import type { Qualifiers } from '../../../model/claim.ts';
import type { Mention } from '../../../model/doc.ts';

/** A relation that the grammar of names tells: who, of whom, and by which construction. */
export interface FoundRelation {
  readonly type: string;
  readonly construction: string;
  /** The claim's trigger: the noun of the title or description, else the name itself. */
  readonly token: number;
  readonly source: Mention;
  readonly target: Mention;
  readonly qualifiers: Qualifiers;
  /** Whether the words say that it does not hold yet. */
  readonly planned: boolean;
  /** Whether a sentence says so of its subject: only then can it be denied, doubted or dated. */
  readonly predicated: boolean;
}
