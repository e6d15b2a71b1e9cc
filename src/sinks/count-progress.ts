import type { SinkProgress } from './sink.ts';

const every = 10_000;

/** A counter that tells `progress` each ten thousandth step and the last one. */
export function countProgress(total: number, progress: SinkProgress | undefined): (steps?: number) => void {
  let done = 0;
  let told = 0;
  return (steps = 1) => {
    done += steps;
    if (done < total && done - told < every) return;
    told = done;
    progress?.(done, total);
  };
}
