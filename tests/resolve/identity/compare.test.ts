import { describe, expect, it } from 'vitest';
import { createKnowledgeIndex } from '../../../src/knowledge/knowledge-index.ts';
import type { EntityId, MentionId } from '../../../src/model/ids.ts';
import type { NodeTypeName } from '../../../src/model/types.ts';
import { compareProfiles } from '../../../src/resolve/identity/compare.ts';
import type { Profile } from '../../../src/resolve/identity/profile.ts';

const knowledge = createKnowledgeIndex([]);

function person(names: string | readonly string[], told: Partial<Profile> = {}): Profile {
  const list = [names].flat();
  return {
    id: `men_${list[0]}` as MentionId,
    article: list[0] as string,
    family: 'person',
    type: 'person' as NodeTypeName,
    names: list,
    titles: [],
    of: [],
    ...told,
  };
}

function judged(a: Profile, b: Profile) {
  const { verdict, reasons } = compareProfiles(a, b, 0, knowledge);
  return [verdict, ...reasons.map(({ name }) => name)];
}

describe('a full name', () => {
  it('is enough by itself', () => {
    expect(judged(person('Ana Duarte'), person('Ana Duarte'))).toEqual(['same', 'full-name']);
  });

  it('counts however it is written', () => {
    expect(judged(person('Ana DUARTE'), person('Ana Duarte'))).toEqual(['same', 'full-name']);
  });

  it('counts beside a shorter one of the same person', () => {
    expect(judged(person(['Ana Duarte', 'Duarte']), person(['Ana Duarte']))).toEqual(['same', 'full-name']);
  });

  it('is not enough for somebody of another state with another office', () => {
    const minister = person('Ana Duarte', { of: ['Q41' as EntityId], titles: ['minister'] });
    const coach = person('Ana Duarte', { of: ['Q155' as EntityId], titles: ['coach'] });
    expect(judged(minister, coach)).toEqual(['different', 'full-name', 'other-state', 'other-title']);
  });

  it('is a matter for an analyst where only the state differs', () => {
    const one = person('Ana Duarte', { of: ['Q41' as EntityId] });
    const other = person('Ana Duarte', { of: ['Q155' as EntityId] });
    expect(judged(one, other)).toEqual(['unsure', 'full-name', 'other-state']);
  });

  it('a lifetime apart is a matter for an analyst', () => {
    const one = person('Ana Duarte', { published: '1961-03-02' });
    expect(judged(one, person('Ana Duarte', { published: '2019-03-02' }))).toEqual([
      'unsure',
      'full-name',
      'years-apart',
    ]);
  });
});

describe('less than a full name', () => {
  it('a family name alone joins nobody', () => {
    expect(judged(person('Duarte'), person(['Ana Duarte', 'Duarte']))).toEqual(['different', 'family-name']);
  });

  it('two full names that share the family name are two', () => {
    expect(judged(person(['Ana Duarte', 'Duarte']), person(['Rui Duarte', 'Duarte']))).toEqual([
      'different',
      'family-name',
    ]);
  });
});

describe('a town', () => {
  const town = (name: string) => person(name, { family: 'place', type: 'place' as NodeTypeName });
  const shared = (count: number) => compareProfiles(town('Toledo'), town('Toledo'), count, knowledge).verdict;

  it('is one where two articles have two known things in common', () => {
    expect([shared(2), shared(1), shared(0)]).toEqual(['same', 'unsure', 'unsure']);
  });
});
