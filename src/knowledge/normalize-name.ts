const abbreviation = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const plain = /^[\w.]+$/;
const enclitic = /^(.*)['’](s|ll|re|ve|d|m|t)$/iu;
const apostrophes = /['’‘ʼʻ`´]/g;
const dashesAndCommas = /[-‐‑–—/,]/;
/** Arabic articles: "Al-Qaeda", "al-Qaeda" and "Al Qaeda" are one name. */
const articles = new Set(['al', 'el', 'ar', 'as', 'ash', 'an', 'ad', 'az', 'ul', 'ur']);

/** "'s" is an atom of its own, so that "People's Republic" is one however the text is cut into words, and "She'll" is no Shell. */
export function isEnclitic(atom: string | undefined): boolean {
  return atom?.startsWith("'") ?? false;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(apostrophes, '');
}

function normalizePart(part: string, hyphenFollows: boolean): string {
  if (part === '&') return 'and';
  const lower = part.toLowerCase();
  if (articles.has(lower) && (hyphenFollows || part !== part.toUpperCase())) return lower;
  return part.endsWith('.') ? part.slice(0, -1) : part;
}

/** The comparable parts of one word: "Jong-un" → Jong, un; "U.S." → US; "Korea's" → Korea, 's; "&" → and; a bare hyphen → none. */
export function atomsOf(word: string): string[] {
  const parted = enclitic.exec(word);
  if (parted !== null) return [...atomsOf(parted[1] ?? ''), `'${parted[2] ?? ''}`];
  if (abbreviation.test(word)) return [word.replaceAll('.', '')];
  if (plain.test(word)) return [normalizePart(word, false)];
  const parts = fold(word).split(dashesAndCommas);
  return parts.map((part, index) => normalizePart(part, index < parts.length - 1)).filter((part) => part !== '');
}

/** The atoms of a whole name, without a leading article: "the Côte d'Ivoire" → Cote, dIvoire. */
export function nameAtoms(name: string): string[] {
  const atoms = name.includes(' ') ? name.split(/\s+/).flatMap(atomsOf) : atomsOf(name);
  return atoms.length > 1 && /^the$/i.test(atoms[0] ?? '') ? atoms.slice(1) : atoms;
}

/** What a name is looked up by: its atoms joined with spaces, the first of them, and how many there are. */
export interface NameKey {
  readonly key: string;
  readonly first: string;
  readonly length: number;
}

/** Most names need no folding; telling so at once keeps loading twenty thousand of them under its budget. */
const needsNoFolding = /^(?!the\b)[A-Za-z]+(?: (?!(?:al|el|a[rsndz]|ash|u[lr])\b)[A-Za-z]+)*$/i;
const beginsWithArticle = /^(?:al|el|a[rsndz]|ash|u[lr])\b/i;

export function nameKey(name: string): NameKey {
  if (needsNoFolding.test(name) && !beginsWithArticle.test(name)) {
    const space = name.indexOf(' ');
    if (space < 0) return { key: name, first: name, length: 1 };
    let length = 2;
    for (let next = name.indexOf(' ', space + 1); next >= 0; next = name.indexOf(' ', next + 1)) length += 1;
    return { key: name, first: name.slice(0, space), length };
  }
  const atoms = nameAtoms(name);
  return { key: atoms.join(' '), first: atoms[0] ?? '', length: atoms.length };
}
