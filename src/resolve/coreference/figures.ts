import type { Mention } from '../../model/doc.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Gender, GrammaticalNumber, PronounWord } from '../../model/lexicon.ts';
import type { NodeTypeName } from '../../model/types.ts';

/** What a mention tells of who it stands for, before it is linked. */
export interface Traits {
  readonly type: NodeTypeName;
  readonly gender?: Gender | undefined;
  readonly number?: GrammaticalNumber | undefined;
  /** The words of a name. */
  readonly name?: string | undefined;
  /** The lemma of a description's noun. */
  readonly noun?: string | undefined;
  readonly known?: EntityId | undefined;
  readonly pronoun?: PronounWord | undefined;
}

/** Somebody or something that the text has spoken of so far. */
export interface Figure {
  readonly id: number;
  type: NodeTypeName;
  gender?: Gender | undefined;
  number?: GrammaticalNumber | undefined;
  known?: EntityId | undefined;
  readonly names: Set<string>;
  readonly nouns: Set<string>;
  /** Words of titles beside the names: president, minister. */
  readonly titles: Set<string>;
  /** Indices of its mentions, in reading order. */
  readonly mentions: number[];
}

/** The figures of a document, found by what they are called. */
export interface Figures {
  of(mention: number): Figure | undefined;
  /** Those that a name, or one of the words of a name, was used for. */
  byName(name: string): readonly Figure[];
  byWord(word: string): readonly Figure[];
  byNoun(noun: string): readonly Figure[];
  byKnown(id: EntityId): Figure | undefined;
  add(mention: number, traits: Traits, given: Mention, into?: Figure): Figure;
}

export function createFigures(isFiner: (type: NodeTypeName, than: NodeTypeName) => boolean): Figures {
  const figures = new Map<number, Figure>();
  const names = new Map<string, Figure[]>();
  const words = new Map<string, Figure[]>();
  const nouns = new Map<string, Figure[]>();
  const known = new Map<EntityId, Figure>();
  return {
    of: (mention) => figures.get(mention),
    byName: (name) => names.get(name) ?? [],
    byWord: (word) => words.get(word) ?? [],
    byNoun: (noun) => nouns.get(noun) ?? [],
    byKnown: (id) => known.get(id),
    add(mention, traits, given, into) {
      const figure = into ?? {
        id: mention,
        type: traits.type,
        names: new Set<string>(),
        nouns: new Set<string>(),
        titles: new Set<string>(),
        mentions: [],
      };
      figures.set(mention, figure);
      figure.mentions.push(mention);
      if (given.kind === 'name' && isFiner(traits.type, figure.type)) figure.type = traits.type;
      figure.gender ??= traits.gender;
      figure.number ??= traits.number;
      if (traits.known) {
        figure.known ??= traits.known;
        known.set(traits.known, figure);
      }
      if (traits.name && !figure.names.has(traits.name)) {
        figure.names.add(traits.name);
        push(names, traits.name, figure);
        for (const word of new Set(traits.name.split(' '))) push(words, word, figure);
      }
      if (traits.noun && !figure.nouns.has(traits.noun)) {
        figure.nouns.add(traits.noun);
        push(nouns, traits.noun, figure);
      }
      for (const word of (given.title ?? '').toLowerCase().split(' ')) if (word) figure.titles.add(word);
      return figure;
    },
  };
}

function push(map: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = map.get(key);
  if (!list) map.set(key, [figure]);
  else if (!list.includes(figure)) list.push(figure);
}
