import { describe, expectTypeOf, it } from 'vitest';
import { type Annotator, annotate } from '../../src/model/annotator.ts';
import type { Doc } from '../../src/model/doc.ts';

declare const bare: Doc[];
declare const split: Doc<'sentences' | 'words'>[];
declare const splitter: Annotator<never, 'sentences' | 'words'>;
declare const reader: Annotator<'sentences' | 'words', 'tokens' | 'names'>;

/** Type tests: they are checked by the compiler and never run. */
function orders() {
  expectTypeOf(annotate(bare, splitter)).resolves.toEqualTypeOf<Doc<'sentences' | 'words'>[]>();
  // @ts-expect-error the reader needs sentences and words
  annotate(bare, reader);
  // @ts-expect-error a layer is written once
  annotate(split, splitter);
}

describe('annotate', () => {
  it('compiles only in an order that gives each annotator its layers', () => {
    expectTypeOf(orders).toBeFunction();
  });
});
