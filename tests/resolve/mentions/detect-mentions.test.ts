import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/model/doc.ts';
import { surface } from '../../../src/model/span.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const session = useSession();

async function mentionsOf(text: string, published?: string): Promise<(Mention & { words: string })[]> {
  const [doc] = await session.preset.annotate([article(text, published)]);
  return (doc?.mentions ?? []).map((mention) => ({ ...mention, words: surface(text, mention) }));
}

describe('a capital is its state when it acts, and a place when things happen there', () => {
  it.each([
    ['Moscow said it would answer.', 'Moscow', 'state'],
    ['The resolution was supported by Beijing.', 'Beijing', 'state'],
    ['Officials held a meeting in Moscow.', 'Moscow', 'place'],
    ['The minister flew to Beijing on Monday.', 'Beijing', 'place'],
    ['The envoy was recalled from Manila.', 'Manila', 'place'],
    ['Shops in downtown Riyadh were closed.', 'Riyadh', 'place'],
    ['The rally took place north of Paris.', 'Paris', 'place'],
    ['A draft was needed to meet the Copenhagen deadline.', 'Copenhagen', 'place'],
    ['Leaders came to the Jerusalem funeral on Friday.', 'Jerusalem', 'place'],
    ['The Beijing government rejected the report.', 'Beijing', 'state'],
    ['The Kremlin spokesman denied the report.', 'Kremlin', 'state'],
    ['Berlin, Hamburg and Hanover want to host the show.', 'Berlin', 'place'],
    ['We do not want another Madrid.', 'Madrid', 'place'],
  ])('%s', async (text, words, type) => {
    expect((await mentionsOf(text)).find((mention) => mention.words === words)?.type).toBe(type);
  });
});

describe('a body whose name has an “and” in it is one', () => {
  it.each([['The Peace and Security Council met in Addis Ababa.', 'Peace and Security Council', 'Security Council']])(
    '%s',
    async (text, name, half) => {
      const words = (await mentionsOf(text)).map((mention) => mention.words);
      expect(words).toContain(name);
      expect(words).not.toContain(half);
    },
  );
});

describe('a noun is of the type that the words around it make it', () => {
  it.each([
    ['The state of Illinois sued.', 'The state of Illinois', 'place'],
    ['Officials in Punjab state met.', 'Punjab state', 'place'],
    ['The state of Israel sued.', 'The state of Israel', 'state'],
    ['A state in Africa sued.', 'A state in Africa', 'state'],
    ['A suicide truck bomber struck.', 'A suicide truck bomber', 'person'],
    ['Six bombers struck.', 'Six bombers', 'weapon'],
    ['A coal mine in Henan was closed.', 'A coal mine in Henan', 'facility'],
  ])('%s', async (text, words, type) => {
    expect((await mentionsOf(text)).find((mention) => mention.words === words)?.type).toBe(type);
  });
});

describe('a government belongs to the state whose leader it is called after', () => {
  it.each([
    ['The Obama administration sanctioned Sudan.', 'The Obama administration', 'Q30'],
    ['Officials of the Bush administration met.', 'Officials of the Bush administration', 'Q30'],
    ['The government of Angela Merkel agreed.', 'The government of Angela Merkel', 'Q183'],
    ['The Kim government fired a missile.', 'The Kim government', undefined], // of either Korea
    ['The Ardlund government fell.', 'The Ardlund government', undefined],
  ])('%s', async (text, words, of) => {
    expect((await mentionsOf(text)).find((mention) => mention.words === words)?.of).toBe(of);
  });
});

describe('a language is no state, and its people are', () => {
  it.each([
    ['The envoy speaks Spanish and Turkish fluently.', []],
    ['The station broadcasts in Arabic and Russian.', []],
    ['He gave an English lesson in the camp.', []],
    ['Protests spread to French-speaking towns.', []],
    ['The school offers German language courses.', []],
    ['The letter was translated into German on Monday.', []],
    ['The boat was stopped in Spanish waters.', ['Q29']],
    ['The minister taught Turkish officers.', ['Q43']],
    ['Russian officials speak of an attack.', ['Q159']],
    ['A German-backed plan was rejected.', ['Q183']],
    ['Police in Chinese cities arrested the men.', ['Q148']],
  ])('%s', async (text, states) => {
    const known = (await mentionsOf(text)).flatMap(
      (mention) => mention.known ?? (mention.kind === 'nominal' ? (mention.of ?? []) : []),
    );
    expect([...new Set(known)]).toEqual(states);
  });
});

describe('who belongs to whom', () => {
  it.each([
    ['Russian officials left the talks.', 'Russian officials', 'Q159', 'group'],
    ["Turkey's army crossed the border.", "Turkey's army", 'Q43', 'military-force'],
    ['The foreign ministry of Chile protested.', 'The foreign ministry of Chile', 'Q298', 'government-body'],
  ])('%s', async (text, words, of, type) => {
    const mention = (await mentionsOf(text)).find((one) => one.words === words);
    expect([mention?.of, mention?.type]).toEqual([of, type]);
  });
});

it('finds “the North” only where the article speaks of Korea', async () => {
  const found = async (text: string) => (await mentionsOf(text)).some(({ known }) => known === 'Q423');
  expect(await found('South Korea said that the North had fired a missile.')).toBe(true);
  expect(await found('Heavy rain fell in the North on Friday.')).toBe(false);
});

it('keeps a title out of the name and with the mention', async () => {
  const mention = (await mentionsOf('Norwegian Defence Minister Ingrid Solberg resigned.')).find(
    ({ kind }) => kind === 'name',
  );
  expect(mention).toMatchObject({ words: 'Ingrid Solberg', type: 'official', of: 'Q20' });
  expect(mention?.title).toContain('Defence Minister');
});

it('tells a family name by its office and the day of the article', async () => {
  const known = async (published: string) =>
    (await mentionsOf('President Bush signed the law.', published)).find(({ words }) => words === 'Bush')?.known;
  expect(await known('1990-06-01')).toContain('george-h-w-bush');
  expect(await known('2005-06-01')).toContain('george-w-bush');
});

describe('how far a description goes', () => {
  it.each([
    ['The junta freed nine monks, including an abbot from Mandalay.', 'nine monks'],
    ['Oslo spared relief agencies despite a scandal over bribes.', 'relief agencies'],
    ['Nine monks from the north left the talks.', 'Nine monks from the north'],
  ])('%s', async (text, words) => {
    expect((await mentionsOf(text)).map((mention) => mention.words)).toContain(words);
  });
});

describe('what sort of name it is', () => {
  it.each([
    ['Lukashenko expelled the Polish consul.', 'Lukashenko', 'person'],
    ['The gates were locked in Lukashenko.', 'Lukashenko', 'place'],
    ['The painting was sent to the Embassy of Uruguay.', 'Embassy of Uruguay', 'government-body'],
    ['The boat was sunk in the Gulf of Aden.', 'Gulf of Aden', 'place'],
  ])('%s', async (text, words, type) => {
    const mention = (await mentionsOf(text)).find((one) => one.words === words);
    if (mention) expect(mention.type === 'official' ? 'person' : mention.type).toBe(type);
  });

  it('takes an acronym that is known for a name', async () => {
    const bodies = async (text: string) => (await mentionsOf(text)).filter(({ words }) => /^ice$/i.test(words)).length;
    expect(await bodies('ICE handed the statue to a museum.')).toBe(1);
    expect(await bodies('The ice melted in the harbour.')).toBe(0);
  });
});

describe('names', () => {
  it.each<[string, string, string[]]>([
    ['a credit line names nobody', 'The minister resigned on Friday. cw / rc (AP, AFP, Reuters)', []],
    ['an agency that tells something does', 'The minister resigned, Reuters said.', ['Reuters']],
    ['a hyphenated given name is whole', 'Chan Sau-wai left the party.', ['Chan Sau-wai']],
    ['one of many is no name', 'The junta declared an Islamic Republic.', []],
    ['“the” one of them is', 'The junta praised the Islamic Republic.', ['Islamic Republic']],
    ['a body names its owner', 'The UN Security Council met.', ['UN Security Council', 'UN']],
    ['a number tells one resolution from another', 'The vote broke Resolution 2397.', ['Resolution 2397']],
  ])('%s', async (_case, text, expected) => {
    const names = (await mentionsOf(text)).filter(({ kind }) => kind === 'name');
    expect(names.map(({ words }) => words)).toEqual(expected);
  });
});
