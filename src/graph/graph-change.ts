import type { Judgement } from '../model/judgement.ts';

export type ChangeCode =
  | 'new' // told by claims that were not there
  | 'gone' // its claims are there no more
  | 'ended' // a relation that was open has an end
  | 're-dated'
  | 're-attributed' // other speakers
  | 'renamed'
  | 're-typed'
  | 'moved' // the same claims, other parties
  | 'merged-into'
  | 'split-from'
  | 'became' // the same thing under another id
  | 'claims'
  | 'sources'
  | 'confidence';

/** Why something differs, with the words for a reader. */
export interface ChangeReason {
  readonly code: ChangeCode;
  readonly text: string;
  /** The id of the node that it was merged into, split from, or is now. */
  readonly other?: string;
  /** Of a merge or split: what was judged, the way from the one to the other; those of the earlier folder where a judgement was taken back. */
  readonly judgements?: readonly Judgement[];
}

export interface GraphChange {
  /** The key in the later graph, or in the earlier one where it is gone. */
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly reasons: readonly ChangeReason[];
}
