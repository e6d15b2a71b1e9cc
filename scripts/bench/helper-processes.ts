import { readdirSync, readFileSync } from 'node:fs';

/** Ids of the processes that the program has started to help it; none where there is no /proc. tsx has some of its own. */
export function helperIds(): number[] {
  return processIds().filter((id) => parentOf(id) === process.pid && /-process\.[jt]s\0/.test(read(id, 'cmdline')));
}

/** Seconds of the processor that the helpers have taken. */
export function helperSeconds(): number {
  return helperIds().reduce((sum, id) => {
    const [user = 0, system = 0] = statOf(id).slice(11, 13).map(Number);
    return sum + (user + system) / 100; // ticks, as /proc has them on every Linux
  }, 0);
}

/** Megabytes of this process and its helpers: each counted alone, and with the pages that they share counted once. */
export interface Megabytes {
  readonly alone: number;
  readonly shared: number;
}

/** Looks every tenth of a second how much memory is taken; the function that it gives ends that, and tells the peaks. */
export function watchMemory(): () => Megabytes {
  let peak: Megabytes = { alone: 0, shared: 0 };
  const look = () => {
    const ids = [process.pid, ...helperIds()];
    const sum = (file: string, name: string) =>
      ids.reduce((all, id) => all + Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read(id, file))?.[1] ?? 0), 0);
    const now = { alone: sum('status', 'VmRSS') / 1024, shared: sum('smaps_rollup', 'Pss') / 1024 };
    peak = { alone: Math.max(peak.alone, now.alone), shared: Math.max(peak.shared, now.shared) };
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    look();
    return { alone: Math.round(peak.alone), shared: Math.round(peak.shared) };
  };
}

function processIds(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The fields of /proc/ID/stat behind the name, which may hold anything. */
const statOf = (id: number): string[] =>
  read(id, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

const parentOf = (id: number): number => Number(statOf(id)[1]);

function read(id: number, file: string): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended
  }
}
