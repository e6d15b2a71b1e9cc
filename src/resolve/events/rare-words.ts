/** Words that stand anywhere, of four letters and more. */
const anywhere = new Set(
  `about above after again against ahead almost along already also although always among another around because been
  before behind being below between both came could does doing done down during each either else even ever every from
  gets goes going gone have having here herself himself however into itself just last least less like made make many
  meanwhile might more most much must near neither never next only onto other others over rather said same says several
  shall should since some still such than that their them themselves then there these they this those though three
  through till together took toward towards under unless until upon very want well went were what when where whether
  which while whom whose will with within without would year years your`.split(/\s+/),
);

/** From how many uses on a word is no mark of what it is used for. */
const tooMany = 6;
/** How far beside its trigger a clause is looked at, in UTF-16 code units. */
const beside = 120;

/** How often each word that an article uses twice or more, and seldom, is used in it. */
export type WordCounts = ReadonlyMap<string, number>;

export function countRareWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const stem of stemsIn(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  for (const [stem, count] of counts) if (count === 1 || count >= tooMany) counts.delete(stem);
  return counts;
}

/** The words around a trigger that its article hardly uses elsewhere, with how often it does. */
export function rareWordsOf(before: string, after: string, counts: WordCounts): WordCounts {
  if (counts.size === 0) return counts;
  const stems = [...stemsIn(before.slice(-beside)), ...stemsIn(after.slice(0, beside))];
  return new Map(stems.flatMap((stem) => (counts.has(stem) ? [[stem, counts.get(stem) ?? 0]] : [])));
}

/** How far after its trigger a clause says what it is about, in UTF-16 code units. */
const said = 160;

/** The words after a trigger: what is said, done, or to whom. */
export function contentOf(after: string): readonly string[] {
  return [...new Set(stemsIn(after.slice(0, said)))];
}

function stemsIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !anywhere.has(word)).map((word) => word.slice(0, 5));
}
