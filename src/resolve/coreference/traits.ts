import type { KnowledgeIndex } from '../../knowledge/knowledge-index.ts';
import type { Mention, Token } from '../../model/doc.ts';
import type { Gender, GrammaticalNumber, Lexicon, PronounWord } from '../../model/lexicon.ts';
import { surface } from '../../model/span.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { isPlural } from '../mentions/nominal-mentions.ts';
import { plainName } from '../plain-name.ts';
import type { Traits } from './figures.ts';

export interface TraitSources {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly knowledge: KnowledgeIndex;
  readonly ontology: Ontology;
}

export function readTraits(mention: Mention, sources: TraitSources): Traits {
  const { text, tokens, lexicon, knowledge, ontology } = sources;
  const token = tokens[mention.head] as Token; // a mention's head
  const words = surface(text, mention).replace(/\s+/g, ' ');
  const personal = ontology.isA(mention.type, 'person');
  const common = { type: mention.type, known: mention.known };
  switch (mention.kind) {
    case 'pronoun':
      return pronounTraits(common, lexicon.pronouns.personal.get(words.toLowerCase()));
    case 'adjective':
      return common;
    case 'name':
      return {
        ...common,
        name: plainName(words),
        number: personal ? 'one' : undefined,
        gender: personal ? genderOfName(mention, words, lexicon, knowledge) : undefined,
      };
    case 'nominal': {
      const noun = token.lemma.toLowerCase();
      const number: GrammaticalNumber | undefined = isPlural(token)
        ? 'many'
        : ontology.isA(mention.type, 'organization', 'group')
          ? undefined
          : 'one'; // “the team … they”
      return { ...common, noun, number, gender: personal ? lexicon.genders.get(noun) : undefined };
    }
  }
}

function pronounTraits(common: Pick<Traits, 'type' | 'known'>, pronoun: PronounWord | undefined): Traits {
  return { ...common, gender: pronoun?.gender, number: pronoun?.number, pronoun };
}

/** From knowledge of the person, the title (“Mrs”, “King”), or else most bearers of the given name that knowledge has. */
function genderOfName(
  mention: Mention,
  words: string,
  lexicon: Lexicon,
  knowledge: KnowledgeIndex,
): Gender | undefined {
  const known = mention.known && knowledge.byId(mention.known)?.gender;
  if (known) return known;
  for (const word of (mention.title ?? '').toLowerCase().split(' ')) {
    const gender = lexicon.genders.get(word.replace(/\.$/, ''));
    if (gender) return gender;
  }
  const [given, ...rest] = words.split(' ');
  return rest.length > 0 ? givenNames(knowledge).get(given as string) : undefined;
}

const tables = new WeakMap<KnowledgeIndex, ReadonlyMap<string, Gender>>();

/** Given names whose bearers in knowledge are nearly all women or all men. */
function givenNames(knowledge: KnowledgeIndex): ReadonlyMap<string, Gender> {
  const made = tables.get(knowledge);
  if (made) return made;
  const counts = new Map<string, { female: number; male: number }>();
  for (const { gender, name } of knowledge.entries) {
    if (!gender) continue;
    const given = name.split(' ')[0] as string;
    const count = counts.get(given) ?? { female: 0, male: 0 };
    count[gender] += 1;
    counts.set(given, count);
  }
  const table = new Map<string, Gender>();
  for (const [given, { female, male }] of counts) {
    if (female > 4 * male) table.set(given, 'female');
    else if (male > 4 * female) table.set(given, 'male');
  }
  tables.set(knowledge, table);
  return table;
}
