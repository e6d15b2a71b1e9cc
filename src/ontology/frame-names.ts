import type { OntologySpec } from './spec.ts';

/** Every frame that a trigger or a type names, with the type that names it. */
export function frameNames({ events, edges }: OntologySpec): { type: string; frame: string }[] {
  return [...Object.entries(events), ...Object.entries(edges)].flatMap(([type, spec]) => {
    const named = Object.values(spec.triggers).flatMap((triggers) => (triggers ?? []).map(({ frame }) => frame));
    return [spec.frame, ...named].flatMap((frame) => (typeof frame === 'string' ? [{ type, frame }] : []));
  });
}
