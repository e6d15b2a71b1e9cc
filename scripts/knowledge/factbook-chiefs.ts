import type { Office } from '../../src/knowledge/entry.ts';
import { factbookIds } from './intergovernmental.ts';
import type { SourcePerson } from './person.ts';
import { FACTBOOK, type FactbookCountry, type Sources } from './sources.ts';
import { decodeEntities } from './text.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Words of titles; the name begins after the last of them. */
const titleWord =
  /^(Transition(al)?|Interim|Acting|Caretaker|Co-[Pp]rince|Co-[Vv]ice|Vice|First|Crown|Prime|Minister|Ministers?|President|Presidential|Presidency|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Pope|Prince|Princess|Grand|Duke|Taoiseach|\(Prime|Minister\)|Chair|Chairman|Chairperson|Chief|Executive|Governor|General|Mayor|Secretary|Supreme|Leader|Taliban|State|Affairs|Commission|Council|Council,|Foreign|Political|Sovereign|Commander-in-Chief|Sudanese|Armed|Forces|People's|Assembly|Swiss|Confederation|Government|Spain|\(prime|minister-equivalent\)|Leadership|National|Safeguard|Homeland|\(CNSP\)|CNSP|GNU|Cabinet|of|the|and|for|Pontifical|Vatican|City|Governorate|Republic)$/;
const rank = /^(Capt\.|Col\.|Gen\.|Sr\.|Dr\.|Sir|Dame|General|Ratu|Archbishop|Lord|Air|Vice-Marshal)$/;

/** "12 December 2019" → 2019-12-12; "April 2018" → 2018-04; "1997" → 1997 */
function readDate(text: string): string | undefined {
  const match = /(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})/.exec(text);
  if (match === null) return undefined;
  const month = months.findIndex((name) => match[2] !== undefined && name.startsWith(match[2])) + 1;
  if (month === 0) return match[3];
  const parts = [match[3], String(month).padStart(2, '0'), match[1]?.padStart(2, '0')];
  return parts.filter((part) => part !== undefined).join('-');
}

const particle = /^(de|del|da|das|dos|der|den|bin|ibn|e|y|la|van|von)$/i;

function caseWord(word: string, index: number): string {
  if (index > 0 && particle.test(word)) return word.toLowerCase();
  return index > 0 && /^[IVX]+$/.test(word) ? word : caseRun(word);
}

function caseRun(word: string): string {
  if (!/\p{Lu}{2}/u.test(word)) return word;
  return word.replace(/\p{Lu}[\p{Lu}]+/gu, (run) => run.charAt(0) + run.slice(1).toLowerCase());
}

interface Chief {
  readonly title: string;
  readonly name: string;
  readonly family?: string;
  readonly start: string | undefined;
}

/** "President Abdelmadjid TEBBOUNE (since 12 December 2019)" → title, name, family name (in capitals there), start. */
function readChief(text: string): Chief | null {
  const match =
    /^(?:co-chiefs of state )?([^(;]+(?:\((?:Prime Minister|prime minister-equivalent|CNSP)\)[^(;]+)?)\((?:since )?([^);]*)/.exec(
      text,
    );
  if (match === null) return null;
  const words = (match[1] ?? '')
    .replace(/"[^"]*" /, '')
    .replace(/, Jr\./, ' Jr.')
    .trim()
    .split(/\s+/);
  let begin = 0;
  while (begin < words.length && titleWord.test(words[begin] ?? '')) begin += 1;
  const title = words
    .slice(0, begin)
    .join(' ')
    .replace(/,$| General$| \(CNSP\)( General)?$/g, '');
  const rest = words.slice(begin);
  while (rest.length > 0 && rank.test(rest[0] ?? '')) rest.shift();
  if (title === '' || rest.length === 0) return null;
  const isRegnal = (word: string, index: number): boolean => index > 0 && /^[IVX]+$/.test(word); // but XI Jinping
  const marked = (word: string, index: number): boolean => /\p{Lu}{2}/u.test(word) && !isRegnal(word, index);
  const regnal = rest.some(isRegnal);
  // The factbook writes the name that papers use in capitals: "Jose Maria REBELO DE SOUSA", "HASSAN SHEIKH Mohamud".
  const from = rest.findIndex(marked);
  const run = from < 0 ? [] : rest.slice(from, rest.findLastIndex(marked) + 1);
  const family = run.map((word, index) => caseWord(word, index)).join(' ');
  const name = rest.map((word, index) => (index < from ? word : caseWord(word, index - Math.max(from, 0)))).join(' ');
  // "King PHILIPPE": alone the name would be anybody's.
  const full = rest.length === 1 ? `${title} ${name}` : name;
  return { title, name: full, ...(family !== '' && !regnal ? { family } : {}), start: readDate(match[2] ?? '') };
}

function chiefsOf(country: FactbookCountry): { text: string; kind: Office['kind'] }[] {
  const first = (text: string | null): string =>
    decodeEntities(text ?? '').split(/; represented|, represented/)[0] ?? '';
  return [
    { text: first(country.chief_of_state), kind: 'head-of-state' as const },
    { text: first(country.head_of_government), kind: 'head-of-government' as const },
  ].filter(({ text }) => text !== '');
}

const taoiseach = /^Taoiseach \(Prime Minister\)$/;

const viceTitle = /^(vice|first vice)/i;

/** Today's heads of state and of government. A foreign crown ("King CHARLES III" of Jamaica) is the crown's own state's alone. */
export function factbookChiefs(
  sources: Sources,
  ids: ReadonlyMap<string, string>,
  crowns: Readonly<Record<string, string>>,
): SourcePerson[] {
  const idOf = factbookIds(sources, ids);
  const codeOf = new Map([...ids].map(([code, id]) => [id, code]));
  return sources.factbook.flatMap((country) => {
    const id = idOf.get(country.code);
    const state = id === undefined ? undefined : codeOf.get(id);
    if (id === undefined || state === undefined) return [];
    return chiefsOf(country).flatMap(({ text, kind }) => {
      const chief = readChief(text);
      const crown = chief === null ? undefined : crowns[chief.name.replace(/^China |^King | of .*$/i, '')];
      if (chief === null || (crown !== undefined && crown !== state)) return [];
      const title = taoiseach.test(chief.title) ? 'Taoiseach' : chief.title;
      const office: Office = {
        of: id,
        title,
        kind: viceTitle.test(title) ? 'official' : kind,
        ...(chief.start === undefined ? {} : { start: chief.start }),
        end: null,
      };
      return [
        {
          state,
          name: chief.name,
          names: [],
          ...(chief.family === undefined ? {} : { family: chief.family }),
          offices: [office],
          source: FACTBOOK,
        },
      ];
    });
  });
}
