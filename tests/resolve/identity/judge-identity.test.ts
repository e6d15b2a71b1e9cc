import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/model/ids.ts';
import type { NodeTypeName } from '../../../src/model/types.ts';
import { loadKnowledge, loadLexicon, loadOntology } from '../../../src/pipeline/resources.ts';
import { buildEntities } from '../../../src/resolve/build-entities.ts';
import { clusterJudgements } from '../../../src/resolve/clusters.ts';
import { judgeIdentity } from '../../../src/resolve/judge-identity.ts';
import { type MentionRecord, mentionId } from '../../../src/resolve/mention-record.ts';

const sources = { knowledge: loadKnowledge(), lexicon: loadLexicon() };
const ontology = loadOntology();

interface Told {
  readonly article: string;
  readonly words: string;
  readonly type?: string;
  readonly kind?: MentionRecord['kind'];
  readonly published?: string;
  readonly title?: string;
  readonly of?: string;
  readonly known?: string;
}

function record(
  { article, words, type = 'person', kind = 'name', of, known, ...rest }: Told,
  start: number,
): MentionRecord {
  const span = { start: start * 100, end: start * 100 + words.length };
  return {
    id: mentionId(article as MentionRecord['article'], span),
    article: article as MentionRecord['article'],
    ...span,
    words,
    name: words,
    type: type as NodeTypeName,
    kind,
    ...rest,
    ...(of && { of: of as EntityId }),
    ...(known && { known: known as EntityId }),
  };
}

/** The entity of each mention, as the number of the first mention that has it. */
function entitiesOf(told: readonly Told[]): number[] {
  const mentions = told.map(record);
  const judgements = judgeIdentity(mentions, sources);
  const { entityOf } = buildEntities(mentions, clusterJudgements(judgements), sources.knowledge, ontology);
  const ids = mentions.map(({ id }) => entityOf.get(id));
  return ids.map((id) => ids.indexOf(id));
}

describe('one from article to article', () => {
  it.each<[string, Told[]]>([
    [
      'a full name',
      [
        { article: 'a', words: 'Ana Duarte' },
        { article: 'b', words: 'Ana Duarte' },
      ],
    ],
    [
      'a middle name cut',
      [
        { article: 'a', words: 'Ana Maria Duarte' },
        { article: 'b', words: 'Ana M. Duarte' },
      ],
    ],
    [
      'an organisation',
      [
        { article: 'a', words: 'Meridian Relief Network', type: 'civil-society', of: 'Q41' },
        { article: 'b', words: 'Meridian Relief Network', type: 'civil-society', of: 'Q41' },
      ],
    ],
    [
      'a ministry of one state, named in two ways',
      [
        { article: 'a', words: 'the Russian foreign ministry', type: 'government-body', kind: 'nominal', of: 'Q159' },
        { article: 'b', words: "Russia's Foreign Ministry", type: 'government-body', of: 'Q159' },
      ],
    ],
    [
      'what knowledge knows',
      [
        { article: 'a', words: 'Moscow', type: 'state', known: 'Q159' },
        { article: 'b', words: 'Russia', type: 'state', known: 'Q159' },
      ],
    ],
  ])('%s', (_name, told) => {
    expect(entitiesOf(told)).toEqual([0, 0]);
  });
});

describe('two from article to article', () => {
  it.each<[string, Told[]]>([
    [
      'other given names',
      [
        { article: 'a', words: 'Ana Duarte' },
        { article: 'b', words: 'Rui Duarte' },
      ],
    ],
    [
      'other middle names',
      [
        { article: 'a', words: 'Ali Salim Busaidi' },
        { article: 'b', words: 'Ali Hamad Busaidi' },
      ],
    ],
    [
      'a lone family name',
      [
        { article: 'a', words: 'Duarte' },
        { article: 'b', words: 'Ana Duarte' },
      ],
    ],
    [
      'ministries of two states',
      [
        { article: 'a', words: 'Ministry of Health', type: 'government-body', of: 'Q159' },
        { article: 'b', words: 'Ministry of Health', type: 'government-body', of: 'Q142' },
      ],
    ],
    [
      'a name that many bodies have',
      [
        { article: 'a', words: 'High Court', type: 'government-body' },
        { article: 'b', words: 'High Court', type: 'government-body' },
      ],
    ],
    [
      'a name that knowledge has for two states',
      [
        { article: 'a', words: 'Congo', type: 'state' },
        { article: 'b', words: 'Congo', type: 'state' },
      ],
    ],
    [
      'one that is but a noun',
      [
        { article: 'a', words: 'North', type: 'place' },
        { article: 'b', words: 'North', type: 'place' },
      ],
    ],
    [
      'descriptions',
      [
        { article: 'a', words: 'Russian officials', type: 'group', kind: 'nominal', of: 'Q159' },
        { article: 'b', words: 'Russian officials', type: 'group', kind: 'nominal', of: 'Q159' },
      ],
    ],
  ])('%s', (_name, told) => {
    expect(entitiesOf(told)).toEqual([0, 1]);
  });

  it('keeps two full names apart whatever a lone family name is joined to', () => {
    const [ana, rui] = entitiesOf([
      { article: 'a', words: 'Ana Duarte', title: 'Defence Minister', of: 'Q45' },
      { article: 'b', words: 'Rui Duarte', title: 'Defence Minister', of: 'Q45' },
      { article: 'c', words: 'Duarte', title: 'Defence Minister', of: 'Q45' },
    ]);
    expect(ana).not.toBe(rui);
  });
});

describe('office and date tell namesakes apart', () => {
  it.each<[string, Told[]]>([
    [
      'two presidents Bush',
      [
        { article: 'a', words: 'George Bush', known: 'kb:person:us:george-h-w-bush', published: '1990-06-01' },
        { article: 'b', words: 'George Bush', known: 'kb:person:us:george-w-bush', published: '2005-06-01' },
      ],
    ],
    [
      'the Kims',
      [
        { article: 'a', words: 'Kim Jong-il', title: 'leader', of: 'Q423', published: '2009-06-01' },
        { article: 'b', words: 'Kim Jong-un', title: 'leader', of: 'Q423', published: '2014-06-01' },
      ],
    ],
    [
      'a lone Kim of either country',
      [
        { article: 'a', words: 'Kim', title: 'leader', of: 'Q423', published: '2014-06-01' },
        { article: 'b', words: 'Kim', title: 'president', of: 'Q884', published: '2000-06-01' },
      ],
    ],
    [
      'two defence ministers of one state',
      [
        { article: 'a', words: 'Rui Duarte', title: 'Defence Minister', of: 'Q45', published: '2004-06-01' },
        { article: 'b', words: 'Ana Duarte', title: 'Defence Minister', of: 'Q45', published: '2014-06-01' },
      ],
    ],
    [
      'ministers of one name in two states',
      [
        { article: 'a', words: 'Duarte', title: 'Defence Minister', of: 'Q45' },
        { article: 'b', words: 'Duarte', title: 'Defence Minister', of: 'Q155' },
      ],
    ],
  ])('%s', (_name, told) => {
    expect(entitiesOf(told)).toEqual([0, 1]);
  });

  it('however surely one article in between could be either', () => {
    const [father, , son] = entitiesOf([
      { article: 'a', words: 'George Bush', known: 'kb:person:us:george-h-w-bush', published: '1990-06-01' },
      { article: 'b', words: 'George Bush', title: 'President', of: 'Q30' },
      { article: 'c', words: 'George Bush', known: 'kb:person:us:george-w-bush', published: '2005-06-01' },
    ]);
    expect(father).not.toBe(son);
  });
});

it('explains every judgement across articles by named features', () => {
  const told: Told[] = [
    { article: 'a', words: 'Ana Duarte', title: 'Minister', of: 'Q45', published: '2020-01-01' },
    { article: 'b', words: 'Ana Duarte', title: 'Minister', of: 'Q45', published: '2020-02-01' },
  ];
  const [judgement] = judgeIdentity(told.map(record), sources);
  expect(judgement?.verdict).toBe('same');
  expect(judgement?.reasons.map(({ name }) => name)).toEqual(['full-name', 'same-state', 'title']);
});
