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
}

export interface GraphChange {
  /** The key in the later graph, or in the earlier one where it is gone. */
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly reasons: readonly ChangeReason[];
}
