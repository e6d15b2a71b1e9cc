import type { TimeExpression } from '../../../model/doc.ts';
import type { Grammar } from '../grammar.ts';
import type { Found } from '../reading.ts';

/** Works on what was recognised in one sentence, sorted by start, before it is resolved. */
export interface FoundRefiner {
  readonly name: string;
  refine(found: readonly Found[], text: string, grammar: Grammar): readonly Found[];
}

/** Works on the resolved times of one sentence, with offsets into its text. */
export interface TimeRefiner {
  readonly name: string;
  refine(times: readonly TimeExpression[], text: string): readonly TimeExpression[];
}
