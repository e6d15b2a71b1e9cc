import type { Office } from '../../src/knowledge/entry.ts';

/** A person of one state as one source has them; people.ts makes one record of all that name the same one. */
export interface SourcePerson {
  /** Code of the territories list; it tells two people of one name apart. */
  readonly state: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly family?: string;
  readonly offices: readonly Office[];
  readonly source: string;
}

/** The kind of an office by its title. A vice president or deputy premier is neither head. */
export function officeKind(title: string): Office['kind'] {
  const lower = title.toLowerCase();
  if (/^(first |second |third )?(vice|deputy|under|former|assistant)\b|\bvice[- ]president|deputy/.test(lower)) {
    return /minister|premier/.test(lower) ? 'minister' : 'official';
  }
  if (
    /\b(prime minister|premier|head of government|chief minister|taoiseach)\b|^chancellor$|president of the (council of ministers|government)|chairman of the council of ministers|^chief executive$/.test(
      lower,
    )
  )
    return 'head-of-government';
  if (
    /^(acting |interim |transitional |transition |co-)?(president|king|queen|emperor|empress|monarch|sultan|emir|amir|shah|pope|grand duke|sovereign prince|head of state)$|head of state|^prince$/.test(
      lower,
    )
  )
    return 'head-of-state';
  if (
    /minister|secretary of (state|defense|the treasury|homeland|energy|commerce)|chancellor of the exchequer/.test(
      lower,
    )
  )
    return 'minister';
  if (
    /central bank|ambassador|representative|governor|attorney|prosecutor|director|chairman, national bank/.test(lower)
  )
    return 'official';
  return /leader|chairman|chief|head|president|secretary/.test(lower) ? 'leader' : 'official';
}
