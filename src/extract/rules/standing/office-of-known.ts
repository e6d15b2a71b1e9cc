import type { Office } from '../../../knowledge/entry.ts';
import type { Mention } from '../../../model/doc.ts';
import type { StandingContext } from './standing-context.ts';

/**
 * “Chancellor Angela Merkel said …”, in an article that names Germany: the words give the title, knowledge says of whom it
 * is, and the text must name that state or body. The name alone tells no office.
 */
export function bodyOfKnownOffice(person: Mention, title: string, context: StandingContext): Mention | undefined {
  const { doc, knowledge, lexicon } = context;
  const known = knownPerson(person, doc.mentions);
  const kind = lexicon.titles.get(title)?.kind;
  if (!known || !kind) return undefined;
  const bodies = new Set<string>(
    knowledge
      .officesOf(known)
      .filter((office) => isSameOffice(office, title, kind))
      .map(({ of }) => of),
  );
  if (bodies.size !== 1) return undefined;
  const named = doc.mentions.filter((mention) => mention.known !== undefined && bodies.has(mention.known));
  return nearest(person, named);
}

function knownPerson(person: Mention, mentions: readonly Mention[]): string | undefined {
  let at: Mention | undefined = person;
  for (let steps = 0; at && steps < mentions.length; steps++) {
    if (at.known) return at.known;
    at = at.antecedent && mentions[at.antecedent.mention];
  }
  return undefined;
}

/** A source may call a president “leader”; for ministers the title's own words must be those of the office. */
function isSameOffice(office: Office, title: string, kind: string): boolean {
  if (office.title.toLowerCase().split(/\W+/).includes(title)) return true;
  const heads = ['head-of-state', 'head-of-government', 'leader'];
  return kind === office.kind || (heads.includes(kind) && heads.includes(office.kind));
}

/** The mention before the person that is nearest, else the first behind. */
function nearest({ start }: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.findLast((mention) => mention.end <= start) ?? mentions[0];
}
