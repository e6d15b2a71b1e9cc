import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimDraft } from '../../src/model/claim.ts';
import { makeClaim } from '../../src/model/claim.ts';
import { entityId } from '../../src/model/entity.ts';
import { type ArticleId, hashId } from '../../src/model/ids.ts';

const types = { Ghana: 'state', Togo: 'state', Benin: 'state', 'Ana Mensah': 'official' } as const;
type Name = keyof typeof types;
const idOf = (name: Name) => entityId(types[name] as never, name, '');

interface Line {
  readonly id: string;
  readonly text: string;
  readonly trigger: string;
  readonly type: string;
  readonly plover: string | null;
  readonly kind?: 'event' | 'relation';
  /** Role and name; the name is the mention too. */
  readonly parties: readonly (readonly [ClaimDraft['participants'][number]['role'], Name])[];
  readonly day?: string;
  readonly modality?: ClaimDraft['modality'];
  readonly polarity?: ClaimDraft['polarity'];
  readonly voice?: { readonly speaker: Name; readonly cue: string };
  readonly title?: string;
  readonly publisher?: string;
}

/** Small articles with the claims that they hold, made by hand: the explorer's tests need no reader. */
export const lines: readonly Line[] = [
  {
    id: 'talks',
    text: 'It rained.\n\nGhana and Togo held talks in Lomé on 4 May 2019. Nobody was late.',
    trigger: 'talks',
    type: 'meeting',
    plover: 'CONSULT',
    parties: [
      ['agent', 'Ghana'],
      ['agent', 'Togo'],
    ],
    day: '2019-05-04',
    publisher: 'Lomé Post',
  },
  {
    id: 'attack',
    text: 'Ana Mensah said that Togo attacked Benin on 10 August 2019.',
    trigger: 'attacked',
    type: 'attack',
    plover: 'ASSAULT',
    parties: [
      ['agent', 'Togo'],
      ['recipient', 'Benin'],
    ],
    day: '2019-08-10',
    voice: { speaker: 'Ana Mensah', cue: 'said' },
    publisher: 'Accra Times',
  },
  {
    id: 'denied',
    text: 'Togo did not bomb Benin on 10 August 2019.',
    trigger: 'bomb',
    type: 'bombing',
    plover: 'ASSAULT',
    parties: [
      ['agent', 'Togo'],
      ['recipient', 'Benin'],
    ],
    day: '2019-08-10',
    polarity: 'negated',
    publisher: 'Lomé Post',
  },
  {
    id: 'planned',
    text: 'Ghana is to sanction Togo.',
    trigger: 'sanction',
    type: 'sanction',
    plover: 'SANCTION',
    parties: [
      ['agent', 'Ghana'],
      ['recipient', 'Togo'],
    ],
    modality: 'planned',
    publisher: 'Accra Times',
  },
  {
    id: 'office',
    text: 'Ana Mensah is the foreign minister of Ghana.',
    trigger: 'minister',
    type: 'holds-office',
    plover: null,
    kind: 'relation',
    parties: [
      ['source', 'Ana Mensah'],
      ['target', 'Ghana'],
    ],
    publisher: 'Accra Times',
  },
];

/** Writes a folder as `entente build` does; every text can be wrapped in what a foe would write. */
export function writeFolder(given: readonly Line[] = lines, wrap: (text: string) => string = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-explorer-'));
  const articles = given.map(({ id, text, title, publisher }) => {
    return {
      id,
      text: wrap(text),
      language: 'en',
      skip: [],
      title: wrap(title ?? `Article ${id}`),
      ...(publisher && { publisher: wrap(publisher) }),
    };
  });
  const claims = given.map((line, index) => claimOf(line, articles[index]?.text ?? ''));
  const used = [
    ...new Set(
      given.flatMap(({ parties, voice }) => [...parties.map(([, name]) => name), ...(voice ? [voice.speaker] : [])]),
    ),
  ];
  const entities = used.map((name) => ({
    id: idOf(name),
    type: types[name],
    name: wrap(name),
    aliases: [wrap(`${name} alias`)],
    qualifiers: {},
    mentions: [],
  }));
  const write = (file: string, records: readonly unknown[]) =>
    writeFileSync(join(folder, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  write('articles.jsonl', articles);
  write('claims.jsonl', claims);
  write('entities.jsonl', entities);
  write('judgements.jsonl', []);
  return folder;
}

function claimOf(line: Line, text: string) {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { id, kind = 'event', type, plover, parties, day, modality = 'asserted', polarity = 'affirmed', voice } = line;
  const sentence = line.text.split('\n\n').at(-1)?.split('. ')[0] ?? line.text;
  const claim = makeClaim({
    kind,
    type: type as ClaimDraft['type'],
    plover,
    participants: parties.map(([role, name]) => ({ role, mention: span(name), entity: idOf(name) })),
    polarity,
    modality,
    attribution: voice
      ? [{ speaker: idOf(voice.speaker), mention: span(voice.speaker), cue: span(voice.cue), quoted: false }]
      : [],
    time: day ? { start: day, end: day, precision: 'day', basis: 'stated' } : null,
    qualifiers: {},
    evidence: { article: id as ArticleId, ...span(sentence), trigger: span(line.trigger) },
    confidence: 0.8,
    extractors: ['rules@1/test'],
  });
  return kind === 'event' ? { ...claim, event: hashId('evt', [claim.id]) } : claim;
}

export const nodeId = idOf;
