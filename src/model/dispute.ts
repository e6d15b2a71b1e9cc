import type { ClaimId } from './ids.ts';

/** Two claims that cannot both be so. Neither retires the other: both stay, each with its speaker. */
export interface Dispute {
  /** `polarity`: what the one says, the other denies. Else the role or qualifier in which they differ: agent, killed. */
  readonly about: string;
  /** The smaller id. */
  readonly left: ClaimId;
  readonly right: ClaimId;
}
