import { describe, expect, it } from 'vitest';
import { createKnowledgeIndex, emptyKnowledge, type NameRole } from '../../src/knowledge/knowledge-index.ts';
import { readTrustedKnowledge } from '../../src/knowledge/parse-knowledge.ts';
import { seedFiles } from './seeds.ts';

const knowledge = createKnowledgeIndex(readTrustedKnowledge(seedFiles));
const found = (surface: string, role?: NameRole): string[] =>
  knowledge
    .find(surface)
    .filter((hit) => role === undefined || hit.as === role)
    .map((hit) => hit.entry.name)
    .sort();

describe('find', () => {
  it.each([
    ['North Korea', 'North Korea'],
    ['DPRK', 'North Korea'],
    ['U.S.', 'United States'],
    ['U.S', 'United States'],
    ['US', 'United States'],
    ['the United States', 'United States'],
    ["Korea's", 'North Korea'],
    ['Burma', 'Myanmar'],
    ['Ivory Coast', 'Ivory Coast'],
    ['Côte d’Ivoire', 'Ivory Coast'],
    ["Cote d'Ivoire", 'Ivory Coast'],
    ['Czechia', 'Czech Republic'],
    ['Türkiye', 'Turkey'],
    ['the Netherlands', 'Netherlands'],
    ['Nato', 'North Atlantic Treaty Organization'],
    ['Pentagon', 'Department of Defense'],
    ['Foggy Bottom', 'State Department'],
    ["Quai d'Orsay", 'French Foreign Ministry'],
    ['Al Qaeda', 'al-Qaeda'],
    ['al-Qaida', 'al-Qaeda'],
    ['Hizbollah', 'Hezbollah'],
    ['NPT', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
    ['Thaad', 'THAAD'],
    ['Yongbyon', 'Yongbyon'],
    ['Xinhua News Agency', 'Xinhua'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Nicolás Maduro', 'Nicolas Maduro'],
    ['Kiev', 'Kyiv'],
    ['GERMANY', 'Germany'],
  ])('%s is a name of %s', (surface, name) => {
    expect(found(surface, 'name')).toContain(name);
  });

  it.each([
    ['British', 'United Kingdom'],
    ['Dutch', 'Netherlands'],
    ['Burkinabé', 'Burkina Faso'],
    ['Kosovar', 'Kosovo'],
    ['Soviet', 'Soviet Union'],
    ['Kurdish', 'Kurdistan'],
  ])('%s is an adjective of %s', (surface, name) => {
    expect(found(surface, 'adjective')).toEqual([name]);
  });

  it.each([
    ['Britons', 'United Kingdom'],
    ['Spaniards', 'Spain'],
    ['Danes', 'Denmark'],
    ['Iraqis', 'Iraq'],
    ['Filipinos', 'Philippines'],
    ['Chinese', 'China'],
  ])('%s are the people of %s', (surface, name) => {
    expect(found(surface, 'people')).toEqual([name]);
  });

  it.each([
    ['Moscow', 'Russia'],
    ['the Kremlin', 'Russia'],
    ['Ankara', 'Turkey'],
    ['Downing Street', 'United Kingdom'],
    ['the White House', 'United States'],
    ['Zhongnanhai', 'China'],
    ['Blue House', 'South Korea'],
    ['Brussels', 'European Union'],
  ])('%s may stand for %s', (surface, name) => {
    expect(found(surface, 'metonym')).toContain(name);
  });

  it('gives every reading of an ambiguous word', () => {
    expect(found('Korean', 'adjective')).toEqual(['North Korea', 'South Korea']);
    expect(found('Congo', 'name')).toEqual(['Democratic Republic of the Congo', 'Republic of the Congo']);
    expect(found('Georgia', 'name')).toEqual(['Georgia', 'Georgia']);
    expect(knowledge.find('Moscow').map((hit) => hit.as)).toEqual(['name', 'metonym']);
    expect(found('George Bush')).toEqual(['George H. W. Bush', 'George W. Bush']);
    expect(found('Clinton', 'family-name')).toEqual(['Bill Clinton', 'Hillary Clinton']);
  });

  it('says what a short name needs', () => {
    expect(knowledge.find('the North')).toMatchObject([{ as: 'short', needs: 'Korea', article: true }]);
  });

  it.each(['korea', 'us', 'turkey', 'Nowhereland', '', '-', "'s"])('knows nothing of %j', (surface) => {
    expect(knowledge.find(surface)).toEqual([]);
  });
});

describe('longestAt', () => {
  it.each([
    ["the Democratic People 's Republic of Korea said", 1, 6, 'North Korea'],
    ["Democratic People's Republic of Korea said", 0, 5, 'North Korea'],
    ['NORTH KOREA FIRES MISSILE', 0, 2, 'North Korea'],
    ['UN Security Council vote', 0, 3, 'United Nations Security Council'],
    ['the Asia - Pacific region', 1, 3, 'Asia-Pacific'],
    ['the Asia-Pacific region', 1, 1, 'Asia-Pacific'],
    ['leader Kim Jong - un said', 1, 4, 'Kim Jong Un'],
    ['leader Kim Jong-un said', 1, 2, 'Kim Jong Un'],
    ["South Korea's army", 0, 2, 'South Korea'],
    ['in Washington , D.C. on', 1, 3, 'Washington'],
    ["American 's", 0, 1, 'United States'],
    ['the North said', 1, 1, 'North Korea'],
    ['wrote The Economist yesterday', 2, 1, 'The Economist'],
  ])('%s [%i] takes %i words: %s', (text, from, length, name) => {
    const match = knowledge.longestAt(text.split(' '), from);
    expect(match?.length).toBe(length);
    expect(match?.hits.map((hit) => hit.entry.name)).toContain(name);
  });

  it.each([
    ['North of the river', 0],
    ['Economist John Smith', 0],
    ['a Moscow-based bank', 1],
    ['Putin said', 0],
    ['- Korea', 0],
    ['the Kremlin', 0],
    ['a GERMANY of cities', 1],
  ])('%s [%i] takes nothing', (text, from) => {
    expect(knowledge.longestAt(text.split(' '), from)).toBeNull();
  });

  it('takes family names when asked to', () => {
    const match = knowledge.longestAt(['Mr.', 'Putin'], 1, { familyNames: true });
    expect(match?.hits.map((hit) => hit.entry.name)).toEqual(['Vladimir Putin']);
  });

  it('marks what only capitals matched', () => {
    expect(knowledge.longestAt(['GERMANY'], 0)?.hits[0]?.caps).toBe(true);
    expect(knowledge.longestAt(['NATO'], 0)?.hits[0]?.caps).toBeUndefined();
    expect(knowledge.longestAt(['leaders', 'of', 'MERCOSUR', 'met'], 2)?.hits[0]?.caps).toBe(true);
  });
});

describe('offices', () => {
  const holders = (body: string, on: string, kind: 'head-of-state' | 'head-of-government'): string[] =>
    [...new Set(knowledge.officeHolders(body, { on, kind }).map(({ person }) => person.name))].sort();

  it.each([
    ['Q30', '1991-01-01', 'head-of-state', 'George H. W. Bush'],
    ['Q30', '2001-05-01', 'head-of-state', 'George W. Bush'],
    ['Q30', '2009-01-19', 'head-of-state', 'George W. Bush'],
    ['Q30', '2010-06-01', 'head-of-state', 'Barack Obama'],
    ['Q30', '2026-01-01', 'head-of-state', 'Donald Trump'],
    ['Q159', '2009-06-01', 'head-of-state', 'Dmitry Medvedev'],
    ['Q159', '2017-09-29', 'head-of-state', 'Vladimir Putin'],
    ['Q423', '2017-09-29', 'head-of-state', 'Kim Jong Un'],
    ['Q183', '2010-06-01', 'head-of-government', 'Angela Merkel'],
    ['Q145', '1985-05-05', 'head-of-government', 'Margaret Thatcher'],
    ['Q142', '2013-06-01', 'head-of-state', 'François Hollande'],
    ['Q79', '2013-06-01', 'head-of-state', 'Mohamed Morsi'],
  ] as const)('%s on %s has as %s %s', (body, on, kind, name) => {
    expect(holders(body, on, kind)).toEqual([name]);
  });

  it('claims no holder beyond what a source has seen', () => {
    expect(holders('Q142', '2018-01-01', 'head-of-state')).toEqual(['Emmanuel Macron']);
    expect(holders('Q183', '2018-01-01', 'head-of-government')).toEqual([]);
  });

  it('finds an office by part of its title, without dates when asked', () => {
    const query = { title: 'foreign', on: '2017-09-29' };
    expect(knowledge.officeHolders('Q159', query)).toEqual([]);
    const names = knowledge.officeHolders('Q159', { ...query, undated: true }).map(({ person }) => person.name);
    expect(names).toContain('Sergei Lavrov');
  });

  it('lists the offices of a person, on a day if asked', () => {
    const putin = 'kb:person:ru:vladimir-putin';
    expect(knowledge.officesOf(putin).length).toBeGreaterThan(2);
    expect(knowledge.officesOf(putin, '2017-09-29').map(({ title }) => title)).toEqual(['President']);
    expect(knowledge.officesOf('kb:person:none')).toEqual([]);
  });

  it('keeps people of one family name apart', () => {
    const assads = knowledge.find('Assad').map((hit) => hit.entry.id);
    expect(assads).toContain('kb:person:sy:bashar-al-assad');
    expect(assads).toContain('kb:person:sy:hafez-al-assad');
    expect(knowledge.officesOf('kb:person:sy:hafez-al-assad', '2014-01-01')).toEqual([]);
  });
});

describe('belonging', () => {
  it('follows what something belongs to up to a state', () => {
    expect(knowledge.stateOf('kb:force:ir:quds-force')?.name).toBe('Iran');
    expect(knowledge.stateOf('kb:igo:isaf')).toBeUndefined();
    expect(knowledge.stateOf('Q8646')?.name).toBe('Hong Kong');
    expect(knowledge.stateOf('none')).toBeUndefined();
  });

  it('knows members and memberships', () => {
    const members = knowledge.membersOf('kb:igo:nato').map((entry) => entry.name);
    expect(members).toContain('Turkey');
    expect(members).not.toContain('Russia');
    expect(knowledge.membershipsOf('Q142').map((entry) => entry.id)).toContain('Q458');
  });

  it('lets a later record replace an earlier one of its id', () => {
    const entry = { id: 'Q1', type: 'state', name: 'Old', source: 'test' };
    const index = createKnowledgeIndex([entry, { ...entry, name: 'New' }]);
    expect(index.find('Old')).toEqual([]);
    expect(index.byId('Q1')?.name).toBe('New');
  });

  it('works on nothing', () => {
    expect(emptyKnowledge.find('Russia')).toEqual([]);
    expect(emptyKnowledge.longestAt(['Russia'], 0)).toBeNull();
  });
});
