import { statuses } from '../../contract.ts';

/** What is looked at, and how: all of it is in the address, so that a view can be shared. */
export interface ViewState {
  /** The node or edge whose evidence is shown. */
  readonly selected: string | null;
  readonly level: 'actors' | 'states';
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly hiddenNodes: readonly string[];
  readonly hiddenEdges: readonly string[];
  readonly hiddenCategories: readonly string[];
  readonly hiddenOutlets: readonly string[];
  /** Only what this entity is said to say. */
  readonly speaker: string | null;
  readonly minConfidence: number;
  readonly minSources: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what has no date is shown inside a window of time too. */
  readonly undated: boolean;
  /** Only this node and what is within so many steps. */
  readonly focus: string | null;
  readonly hops: number;
  /** The other end of a path that starts at `focus`. */
  readonly pathTo: string | null;
}

export const initialState: ViewState = {
  selected: null,
  level: 'actors',
  kinds: ['entity', 'event'],
  statuses: ['asserted'],
  hiddenNodes: [],
  hiddenEdges: [],
  hiddenCategories: [],
  hiddenOutlets: [],
  speaker: null,
  minConfidence: 0,
  minSources: 1,
  from: null,
  to: null,
  undated: true,
  focus: null,
  hops: 1,
  pathTo: null,
};

/** As it stands after the # of the address; what is as at the start is left out. */
export function writeState(state: ViewState): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    const initial = initialState[key as keyof ViewState];
    if (JSON.stringify(value) === JSON.stringify(initial) || value === null) continue;
    if (Array.isArray(value)) for (const one of value.length > 0 ? value : ['']) words.append(key, one);
    else words.set(key, String(value));
  }
  return words.toString();
}

/** Reads an address that anybody may have written: what makes no sense is as at the start. */
export function readState(hash: string): ViewState {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (key: string) => words.get(key) || null;
  const list = (key: keyof ViewState & string, allowed?: readonly string[]) =>
    words.has(key)
      ? words.getAll(key).filter((one) => one !== '' && (!allowed || allowed.includes(one)))
      : (initialState[key] as readonly string[]);
  const number = (key: string, least: number, most: number) => {
    const value = Number(words.get(key) ?? Number.NaN);
    return value >= least && value <= most ? value : (initialState[key as keyof ViewState] as number);
  };
  const day = (key: string) => (/^\d{4}-\d{2}-\d{2}$/.test(words.get(key) ?? '') ? text(key) : null);
  return {
    selected: text('selected'),
    level: words.get('level') === 'states' ? 'states' : 'actors',
    kinds: list('kinds', ['entity', 'event', 'article']),
    statuses: list('statuses', statuses),
    hiddenNodes: list('hiddenNodes'),
    hiddenEdges: list('hiddenEdges'),
    hiddenCategories: list('hiddenCategories'),
    hiddenOutlets: list('hiddenOutlets'),
    speaker: text('speaker'),
    minConfidence: number('minConfidence', 0, 1),
    minSources: number('minSources', 1, 1e6),
    from: day('from'),
    to: day('to'),
    undated: words.get('undated') !== 'false',
    focus: text('focus'),
    hops: Math.round(number('hops', 1, 3)),
    pathTo: text('pathTo'),
  };
}

/** A list with one word put in, or taken out where it was. */
export function toggled(list: readonly string[], word: string): readonly string[] {
  return list.includes(word) ? list.filter((one) => one !== word) : [...list, word].sort();
}
