const entities: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

/** Undoes the HTML entities of the factbook: "D&Eacute;BY" → "DÉBY". */
export function decodeEntities(text: string): string {
  return text
    .replace(/&([A-Za-z])(acute|grave|circ|uml|tilde|cedil);/g, (_, letter: string, mark: string) =>
      `${letter}${entities[mark] ?? ''}`.normalize('NFC'),
    )
    .replace(/&rsquo;|[\u2018\u2019]/g, "'")
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l');
}

/** "Côte d'Ivoire" → "cote-divoire" */
export function slug(text: string): string {
  return stripMarks(text)
    .toLowerCase()
    .replace(/['’‘ʼʻ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Each once, none equal to `but`, in the order given. */
export function unique(names: readonly string[], but?: string): string[] {
  return [...new Set(names)].filter((name) => name !== but && name !== '');
}

/** Leaves out keys without a value and empty lists, so that a line holds only what is known. */
export function compact<T extends object>(record: T): T {
  const known = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as T; // only absent optional keys are dropped
}

/** Map.groupBy, which Node 20 does not have. */
export function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
