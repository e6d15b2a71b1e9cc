/** Told how a run is coming along; the command line shows it, a library's caller may pass nothing. */
export interface Progress {
  /** A stage begins. `total` is in the stage's own unit, where it is known. */
  stage(name: string, total?: number): void;
  /** So much of the stage is done. */
  advance(done: number): void;
}

export const silent: Progress = { stage: () => {}, advance: () => {} };
