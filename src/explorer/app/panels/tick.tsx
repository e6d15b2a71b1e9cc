import type { ComponentChildren } from 'preact';

/** How often each word occurs, in the order of first sight. */
export const countBy = (words: Iterable<string>) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

export interface TickProps {
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly count?: number | undefined;
  readonly children: ComponentChildren;
}

/** One line of the legend, which can be left out. */
export function Tick({ checked, onToggle, count, children }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span class="tick-words">{children}</span>
      {count !== undefined && <small>{count}</small>}
    </label>
  );
}
