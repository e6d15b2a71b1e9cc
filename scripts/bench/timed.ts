import { helperSeconds } from './helper-processes.ts';

/** Seconds of the clock on the wall and of the processor, helpers' too; other work on the machine disturbs the second less. */
export interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

export async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, taken: Taken]> {
  const [start, before] = [performance.now(), cpuSeconds()];
  const result = await work();
  return [result, { wall: (performance.now() - start) / 1000, cpu: cpuSeconds() - before }];
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + helperSeconds();
}
