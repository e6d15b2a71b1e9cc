import type { Grammar } from './grammar.ts';

/** Makes a pattern the first time that a grammar asks for it. */
export function onceFor(make: (grammar: Grammar) => RegExp): (grammar: Grammar) => RegExp {
  const made = new WeakMap<Grammar, RegExp>();
  return (grammar) => {
    const pattern = made.get(grammar) ?? make(grammar);
    made.set(grammar, pattern);
    return pattern;
  };
}
