import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { findAntecedents } from '../../../src/resolve/events/antecedents.ts';
import { gather } from '../../../src/resolve/events/gathered.ts';
import { tellingOf } from '../../../src/resolve/events/telling.ts';
import { eventContext, told } from '../../fixtures/event-context.ts';
import type { ClaimSketch } from '../../fixtures/graph-claims.ts';

interface Words extends Omit<ClaimSketch, 'at' | 'roles'> {
  /** The word that tells it, by the last of its kind where several are. */
  readonly word: string;
  readonly by: 'verb' | 'noun' | 'anaphor';
  /** Who takes part, by the word of the text that names them. */
  readonly roles: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

/** The claims of a text, and which of its words point back at which. */
function pointing(text: string, words: readonly Words[], article = 'a1') {
  const claims = words.map(({ word, by, roles, ...rest }): Claim => {
    const start = text.lastIndexOf(word);
    const sketch = Object.fromEntries(Object.entries(roles).map(([role, list]) => [role, list.map(([, id]) => id)]));
    const claim = told({ ...rest, roles: sketch, article, at: start, modality: rest.modality ?? 'asserted' });
    const mentions = Object.values(roles).flatMap((list) =>
      list.map(([name]) => {
        const at = by === 'noun' ? text.lastIndexOf(name) : text.indexOf(name);
        return { start: at, end: at + name.length };
      }),
    );
    return {
      ...claim,
      id: word as never,
      participants: claim.participants.map((one, index) => ({ ...one, mention: mentions[index] ?? one.mention })),
      evidence: {
        ...claim.evidence,
        start: text.lastIndexOf('.', start) + 1,
        end: text.length,
        trigger: { start, end: start + word.length },
      },
      extractors: [`test@1/${by}`],
    };
  });
  const context = { ...eventContext, textOf: () => text };
  const events = claims.map((claim) => gather(tellingOf(claim, context)));
  return findAntecedents(events, context.ontology).map(({ event, telling }) => `${telling.id} → ${event.leader.id}`);
}

const attacked = (word = 'attacked'): Words => ({
  type: 'attack',
  word,
  by: 'verb',
  roles: { agent: [['Xland', 'A']], recipient: [['Yland', 'B']] },
});
const theAttack = (word: string, rest: Partial<Words> = {}): Words => ({
  type: 'attack',
  word,
  by: 'noun',
  roles: { recipient: [['Yland', 'B']] },
  ...rest,
});

describe('findAntecedents', () => {
  it('“the assault on Yland” is the only attack on it that was told', () => {
    expect(pointing('Xland attacked Yland. The assault on Yland failed.', [attacked(), theAttack('assault')])).toEqual([
      'assault → attacked',
    ]);
  });

  it('“this raid” is the one just told, also in other words of its kin where they say to whom it was done', () => {
    const raid = (roles: Words['roles']) => theAttack('bombardment', { type: 'shelling', roles });
    const text = 'Xland attacked Yland. This bombardment of Yland failed.';
    expect(pointing(text, [attacked(), raid({ recipient: [['Yland', 'B']] })])).toEqual(['bombardment → attacked']);
    const other = 'Xland attacked Yland. This Xland bombardment failed.';
    expect(pointing(other, [attacked(), raid({ agent: [['Xland', 'A']] })])).toEqual([]);
  });

  it('“Xland’s assault”, “its assault” are told too', () => {
    const its = (name: string) => theAttack('assault', { roles: { agent: [[name, 'A']] } });
    expect(pointing('Xland attacked Yland. Xland’s assault failed.', [attacked(), its('Xland')]).length).toBe(1);
    expect(pointing('Xland attacked Yland. Then its assault failed.', [attacked(), its('its')]).length).toBe(1);
    expect(pointing('Xland attacked Yland. It paid for its assault.', [attacked(), its('It')]).length).toBe(1);
    const said = 'Xland attacked Yland. It said during its assault that Yland fell.';
    expect(pointing(said, [attacked(), its('It')]).length).toBe(1);
    expect(pointing('Xland attacked Yland. The assault that followed failed.', [attacked(), its('Xland')])).toEqual([]);
    expect(pointing('Xland attacked Yland. Then its new assault failed.', [attacked(), its('its')]).length).toBe(0);
  });

  it('“she mocked his complaint”: what is done to its author is not what he did', () => {
    const complained = (word: string, by: Words['by']): Words => ({
      type: 'condemnation',
      word,
      by,
      roles: { agent: [['Ann', 'ann']] },
    });
    const mocked: Words = {
      ...complained('mocked', 'verb'),
      roles: { agent: [['Bo', 'bo']], recipient: [['Ann', 'ann']] },
    };
    const text = 'Ann complained. Bo mocked the complaint.';
    expect(pointing(text, [mocked, complained('complaint', 'anaphor')])).toEqual([]);
    expect(pointing(text, [complained('complained', 'verb'), complained('complaint', 'anaphor')])).toEqual([
      'complaint → complained',
    ]);
  });

  it('what somebody says is one thing after another', () => {
    const said = (word: string, by: Words['by'], name: string): Words => ({
      type: 'statement',
      word,
      by,
      roles: { agent: [[name, 'A']] },
    });
    const text = 'Xland announced it. Then its speech ended.';
    expect(pointing(text, [said('announced', 'verb', 'Xland'), said('speech', 'noun', 'its')])).toEqual([]);
  });

  it.each<[string, string, Words[]]>([
    [
      'an indefinite noun is news',
      'Xland attacked Yland. An assault on Yland failed.',
      [attacked(), theAttack('assault')],
    ],
    [
      'so is what the noun is told apart by',
      'Xland attacked Yland. The naval assault on Yland failed.',
      [attacked(), theAttack('assault')],
    ],
    [
      'and what comes after it',
      'Xland attacked Yland. The assault in spring hurt Yland.',
      [attacked(), theAttack('assault')],
    ],
    [
      'somebody whom the one before does not have',
      'Xland attacked. The assault on Yland failed.',
      [{ ...attacked(), roles: { agent: [['Xland', 'A']] } }, theAttack('assault')],
    ],
    [
      'somebody else',
      'Xland attacked Zland. The assault on Yland failed.',
      [{ ...attacked(), roles: { agent: [['Xland', 'A']], recipient: [['Zland', 'C']] } }, theAttack('assault')],
    ],
    ['more than one', 'Xland attacked Yland. The assaults on Yland failed.', [attacked(), theAttack('assaults')]],
    [
      'a plan and a deed',
      'Xland will attack Yland. The assault on Yland failed.',
      [{ ...attacked('attack'), modality: 'planned' }, theAttack('assault')],
    ],
    [
      'another type',
      'Xland attacked Yland. The visit to Yland failed.',
      [attacked(), theAttack('visit', { type: 'meeting', roles: { agent: [['Yland', 'B']] } })],
    ],
    ['what is told after it', 'The assault on Yland failed. Xland attacked Yland.', [theAttack('assault'), attacked()]],
    [
      'another day',
      'Xland attacked Yland. The assault on Yland failed.',
      [{ ...attacked(), time: '2017-09-03' }, theAttack('assault', { time: '2017-09-01' })],
    ],
  ])('not: %s', (_why, text, words) => {
    expect(pointing(text, words)).toEqual([]);
  });

  it('is neither where two would do', () => {
    const text = 'Xland attacked Yland. Xland stormed Yland. The assault on Yland failed.';
    expect(pointing(text, [attacked(), attacked('stormed'), theAttack('assault')])).toEqual([]);
  });

  it('looks no further back for “this” than the last sentences, for “the” not through a whole history', () => {
    const far = (gap: number, word: string) =>
      pointing(`Xland attacked Yland. ${'So it goes. '.repeat(gap)}${word} assault on Yland failed.`, [
        attacked(),
        theAttack('assault'),
      ]);
    expect([far(45, 'This'), far(60, 'The').length, far(300, 'The')]).toEqual([[], 1, []]);
  });

  describe('a bare noun, whose parties were carried over', () => {
    const bare = (rest: Partial<Words> = {}) =>
      theAttack('assaults', { by: 'anaphor', roles: attacked().roles, ...rest });

    it('is what they were carried over from, be it one word for several or not', () => {
      expect(pointing('Xland attacked Yland. The assaults failed.', [attacked(), bare()])).toEqual([
        'assaults → attacked',
      ]);
    });

    it('goes to the last of two', () => {
      const text = 'Xland attacked Yland. Xland stormed Yland. The assaults failed.';
      expect(pointing(text, [attacked(), attacked('stormed'), bare()])).toEqual(['assaults → stormed']);
    });

    it('may have a bare noun before it', () => {
      const text = 'Xland attacked Yland. The raid failed. The assaults failed.';
      const raid = bare({ word: 'raid' });
      expect(pointing(text, [attacked(), raid, bare()])).toEqual(['raid → attacked', 'assaults → attacked']);
    });

    it('in a history, what one force of a state did is not what another did', () => {
      const by = (word: string, force: string): Words => ({
        ...theAttack(word),
        by: word === 'assault' ? 'noun' : 'verb',
        roles: { agent: [[force, force]] },
      });
      const text = 'A-army attacked Yland. The A-minister assault failed.';
      const words = [{ ...attacked(), roles: { agent: [['A-army', 'A-army']], recipient: [['Yland', 'B']] } } as Words];
      expect(pointing(text, [...words, by('assault', 'A-minister')])).toEqual(['assault → attacked']);
      expect(pointing(text, [...words, by('assault', 'A-minister')], 'history1')).toEqual([]);
    });

    it('in a history, “the war” is not its last battle, but the war told of', () => {
      const war = (word: string, by: Words['by']): Words => ({
        type: 'clash',
        word,
        by,
        roles: {
          agent: [
            ['Xland', 'A'],
            ['Yland', 'B'],
          ],
        },
      });
      const text = 'Xland battled Yland. The war ended.';
      const words = [war('battled', 'verb'), war('war', 'anaphor')];
      expect(pointing(text, words, 'history1')).toEqual([]);
      expect(pointing(text, words)).toEqual(['war → battled']);
    });
  });
});
