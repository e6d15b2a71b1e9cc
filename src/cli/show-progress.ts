import type { Progress } from '../pipeline/progress.ts';
import type { Terminal } from './terminal.ts';

const words: Readonly<Record<string, string>> = {
  read: 'Reading articles',
  resolve: 'Finding out who is who',
  graph: 'Drawing the graph',
  layout: 'Laying the map out, round',
  write: 'Writing files',
  load: 'Loading into Neo4j',
};

/** How often a line is written: at most so many milliseconds apart on a terminal, and elsewhere. */
const pace = { interactive: 200, plain: 10_000 };

/** Progress on standard error: one changing line for a person, a plain line now and then elsewhere. */
export function showProgress(terminal: Terminal, now: () => number = Date.now): Progress & { end(): void } {
  let stage = '';
  let total: number | undefined;
  let started = 0;
  let last = 0;
  const clear = terminal.interactive ? '\r\u001b[K' : '';
  const line = (done: number) => {
    const seconds = (now() - started) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const left = total !== undefined && rate > 0 ? `, ${duration((total - done) / rate)} left` : '';
    return `${words[stage] ?? stage}: ${done}${total === undefined ? '' : ` of ${total}`}, ${rate.toFixed(1)} a second${left}`;
  };
  return {
    stage(name, of) {
      stage = name;
      total = of;
      started = now();
      last = started;
      if (terminal.interactive) terminal.error(`${clear}${words[name] ?? name} …`);
    },
    advance(done) {
      if (now() - last < (terminal.interactive ? pace.interactive : pace.plain)) return;
      last = now();
      terminal.error(terminal.interactive ? `${clear}${line(done)}` : `${line(done)}\n`);
    },
    end() {
      if (terminal.interactive) terminal.error(clear);
    },
  };
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 90 ? `${whole} s` : `${Math.round(whole / 60)} min`;
}
