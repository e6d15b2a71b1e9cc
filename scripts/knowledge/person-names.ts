/** Lower-case inside a name, but not at its beginning: "Dominique de Villepin", "Nuri al-Maliki". */
const particles = new Set([
  'al',
  'an',
  'ar',
  'as',
  'ash',
  'at',
  'az',
  'ben',
  'bin',
  'bint',
  'da',
  'das',
  'de',
  'del',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'e',
  'el',
  'ibn',
  'la',
  'las',
  'los',
  'ould',
  'ter',
  'ud',
  'ul',
  'ur',
  'van',
  'von',
  'y',
  'zu',
]); // prettier-ignore
const honorifics =
  /^(SIR|DAME|DR\.?|GEN\.?|GENERAL|COL\.?|COLONEL|MAJ\.?|LT\.?|CAPT\.?|ADM\.?|SHEIKH|SHAYKH|BARONESS|LORD|PRINCE|PRINCESS|KING|QUEEN|EMPEROR|HRH|HOJATOLISLAM|AYATOLLAH|SAYYED|SAYYID|KPA|VMAR|MAJGEN|HAJI|HAJ|AL-HAJJ|ARCHBISHOP|BRIG\.?|BRIGADIER|COMMODORE|MARSHAL|RATU|TUN|TAN|DATUK|DATO)$/;
/** Where the family name comes first, so that it is no last word. */
const familyFirst = new Set(['cn', 'kp', 'kr', 'tw', 'hk', 'mo', 'kh']);
/** Where a Dutch or Italian "van" or "di" cannot be meant. */
const noParticles = new Set(['vn', 'kh', 'la', 'cn', 'kp', 'kr', 'tw', 'mm', 'th']);

function capitalizePart(part: string): string {
  if (/^[IVX]{1,5}$/.test(part)) return part;
  const lower = part.toLowerCase();
  const first = lower.replace(/(^|\.)\p{L}/gu, (letter) => letter.toUpperCase());
  return first
    .replace(/^(Mc|O'|D'|N'|L')(\p{L})/u, (_, prefix: string, letter: string) => prefix + letter.toUpperCase())
    .replace(/^D'(?=\p{Lu})/u, "d'");
}

/** "JEAN-PIERRE" → "Jean-Pierre"; "KI-MOON" of Korea → "Ki-moon"; "AL-MALIKI" → "al-Maliki". */
function capitalizeWord(word: string, first: boolean, state: string): string {
  const parts = word.split('-');
  const east = state === 'kr' || state === 'kp' || state === 'tw';
  return parts
    .map((part, index) => {
      const lower = part.toLowerCase();
      if (particles.has(lower) && !(first && parts.length === 1) && !noParticles.has(state)) return lower;
      return east && index > 0 ? lower : capitalizePart(part);
    })
    .join('-');
}

export interface PersonName {
  readonly name: string;
  /** What papers shorten it to; absent where the name does not tell. */
  readonly family?: string;
}

/** "GEORGE_W._BUSH_" → "George W. Bush", family "Bush". Null for what is no given and family name. */
export function readUpperName(raw: string, state: string): PersonName | null {
  const words = raw
    .replace(/[_\s]+/g, ' ')
    .replace(/[{}"]/g, '')
    .trim()
    .split(' ');
  while (words.length > 1 && honorifics.test(words[0] ?? '')) words.shift();
  if (words.length < 2 || words.some((word) => !/^[\p{L}'.-]+$/u.test(word))) return null;
  const cased = joinArticles(
    words.map((word, index) => capitalizeWord(word.toUpperCase(), index === 0, state)).join(' '),
  );
  return { name: cased, ...familyOf(cased.split(' '), state) };
}

/** Arabic articles in the sources stand as words of their own: "Abd al Aziz" → "Abd al-Aziz". */
function joinArticles(name: string): string {
  return name.replace(/ (al|ul|ud|ur|ar|as|ash|an) (?=\p{Lu})/gu, ' $1-');
}

export function familyOf(words: readonly string[], state: string): { family?: string } {
  if (words.some((word) => /^[IVX]+$/.test(word)) || state === 'mm' || state === 'is') return {};
  if (familyFirst.has(state)) return { family: words[0] ?? '' };
  let start = words.length - 1;
  if (/^(Jr|Sr)\.?$/.test(words[start] ?? '')) start -= 1;
  while (start > 1 && /^\p{Ll}+$/u.test(words[start - 1] ?? '') && words[start - 1] !== 'e' && words[start - 1] !== 'y')
    start -= 1;
  return { family: words.slice(start).join(' ') };
}

/** The other spelling of an East Asian given name: "Kim Jong Un" ⇄ "Kim Jong-un". */
export function eastAsianSpellings(name: string, state: string): string[] {
  if (state !== 'kr' && state !== 'kp' && state !== 'tw') return [];
  const words = name.split(/[ -]/);
  if (words.length !== 3) return [];
  const [family = '', first = '', second = ''] = words;
  return [
    `${family} ${first}-${second.toLowerCase()}`,
    `${family} ${first} ${second.replace(/^./, (letter) => letter.toUpperCase())}`,
  ];
}
