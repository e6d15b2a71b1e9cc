import { describe, expect, it } from 'vitest';
import { compareTellings } from '../../../src/resolve/events/compare-tellings.ts';
import { type Telling, tellingOf } from '../../../src/resolve/events/telling.ts';
import { eventContext, told } from '../../fixtures/event-context.ts';

const attack = { type: 'attack', roles: { agent: 'A', recipient: 'B' }, article: 'a1' };
const telling = (rest: Partial<Telling> = {}, sketch: Parameters<typeof told>[0] = attack): Telling => ({
  ...tellingOf(told(sketch), eventContext),
  ...rest,
});
const reasons = (a: Telling, b: Telling) => {
  const { verdict, reasons: found } = compareTellings(a, b, eventContext.ontology);
  return [verdict, ...found.map(({ name }) => name)];
};
const span = (start: number) => ({ start, end: start + 4 });

describe('compareTellings', () => {
  const one = telling({ words: 'attack', sentence: 0, trigger: span(10) });

  it('“shot and killed him”: one sentence tells one thing in two words', () => {
    const shot = telling({ words: 'shot', sentence: 0, trigger: span(20), recipients: [] });
    expect(reasons(one, shot)).toEqual(['same', 'type', 'same-sentence', 'same-agents']);
  });

  it('“destroyed here, destroyed there”: the same word again is another thing', () => {
    const again = telling({ words: 'attacked', sentence: 0, trigger: span(40), recipients: [] });
    expect(reasons(one, again)[0]).toBe('unsure');
  });

  it.each<[string, boolean]>([
    ['attack and shot', true],
    ['attack by shooting', true],
    ['attack on the village, killing', true],
    ['attack killing', true],
    ['attack and 70 others killed', true],
    ['attack and badly wounded', true],
    ['attack and 70 villages burned', false],
    ['attack on ships carrying', false],
    ['attack on one and then shot', false],
    ['attack on one, shot', false],
    ['attack on one by men who shot', false],
    ['attack that killed', true],
    ['attack in which they killed', true],
    ['attack that soldiers who fled had seen', false],
    ['attack on the “pirates” by shelling', false],
    ['attack troops for shelling', false],
    ['attack ahead of a shelling', false],
  ])('“%s”: one predicate, %s', (sentence, expected) => {
    const at = sentence.lastIndexOf(' ') + 1;
    const first = telling({ words: 'attack', sentence: 0, trigger: { start: 0, end: 6 }, before: '' });
    const trigger = { start: at, end: sentence.length };
    const words = sentence.slice(at);
    const rest = {
      words,
      sentence: 0,
      trigger,
      before: sentence.slice(0, at),
      recipients: [],
      isVerb: /ing$/.test(words),
    };
    expect(reasons(first, telling(rest)).includes('same-sentence')).toBe(expected);
  });

  it.each<[string, Partial<Telling>, boolean]>([
    ['attack on the fleet and the port, sinking', {}, true],
    ['attack on the fleet and the port, sinking', { agents: [] }, false],
    ['attack on the fleet, which fled, sinking', {}, false],
    ['attack on the fleet, sinking two ships and damaging', {}, true],
    ['attack on the fleet and damaging', {}, false],
    ['attack on the fleet singing', {}, true],
    ['attack on the fleet, as well as sinking', {}, false],
  ])('“%s”: goes on with what the same has done, %s', (sentence, rest, expected) => {
    const at = sentence.lastIndexOf(' ') + 1;
    const first = telling({ words: 'attack', isVerb: true, sentence: 0, trigger: { start: 0, end: 6 }, before: '' });
    const sunk = { words: 'sinking', isVerb: true, sentence: 0, trigger: { start: at, end: sentence.length } };
    const second = telling({ ...sunk, before: sentence.slice(0, at), recipients: [], ...rest });
    expect(reasons(first, second).includes('same-sentence')).toBe(expected);
  });

  it.each<[string, string, string, boolean]>([
    ['killed in an attack', 'attack', 'attack', true],
    ['killed in a clash', 'attack', 'clash', true],
    ['killed amid a clash', 'attack', 'clash', false],
    ['beaten in a clash', 'attack', 'clash', false],
  ])('“%s”: what came of it is it, whoever is named', (sentence, type, other, expected) => {
    const [at, end] = [sentence.lastIndexOf(' ') + 1, sentence.indexOf(' ')];
    const first = { words: sentence.slice(0, end), isVerb: true, sentence: 0, trigger: { start: 0, end }, before: '' };
    const killed = telling(
      { ...first, outcome: first.words === 'killed', agents: [] },
      { type, roles: { recipient: 'some-men' }, article: 'a1' },
    );
    const trigger = { start: at, end: sentence.length };
    const second = telling(
      { words: sentence.slice(at), sentence: 0, trigger, before: sentence.slice(0, at), recipients: [], agents: [] },
      { ...attack, type: other },
    );
    expect(reasons(killed, second)[0]).toBe(expected ? 'same' : 'unsure');
  });

  it.each<[string, Partial<Telling>, boolean]>([
    ['stormed a hotel in town and killed', {}, true],
    ['stormed a hotel in town and killed', { outcome: false }, false],
    ['stormed a hotel before they left and killed', {}, false],
    ['stormed a hotel, and killed', {}, false],
    ['maimed six and killed', {}, true],
    ['maimed when troops fired', { words: 'fired', outcome: false }, true],
    ['maimed six when they and others fired', { words: 'fired', outcome: false }, false],
    ['clashes between rebels and troops killed', {}, true],
    ['clashes that rebels and troops killed', {}, false],
  ])('“%s”: ends in what came of it, %s', (sentence, rest, expected) => {
    const [at, end] = [sentence.lastIndexOf(' ') + 1, sentence.indexOf(' ')];
    const words = sentence.slice(0, end);
    const isVerb = words !== 'clashes';
    const first = { words, isVerb, outcome: words === 'maimed', sentence: 0, trigger: { start: 0, end }, before: '' };
    const trigger = { start: at, end: sentence.length };
    const killed = {
      words: 'killed',
      isVerb: true,
      outcome: true,
      sentence: 0,
      trigger,
      before: sentence.slice(0, at),
    };
    const second = telling({ ...killed, recipients: [], ...rest });
    expect(reasons(telling(first), second).includes('same-sentence')).toBe(expected);
    const byOthers = { ...second, agents: telling({}, { ...attack, roles: { agent: 'C' } }).agents };
    const isByOthers = reasons({ ...telling(first), agents: [] }, byOthers).includes('same-sentence');
    expect(isByOthers).toBe(expected && sentence.includes(' when '));
  });

  it('what a meeting discusses lies elsewhere than where it is', () => {
    const before = 'They met in C to ';
    const at = { sentence: 0, isVerb: true };
    const roles = { agent: ['A', 'B'] };
    const met = telling(
      { ...at, words: 'met', trigger: { start: 5, end: 8 }, before: 'They ' },
      { type: 'meeting', roles: { ...roles, place: 'C' }, article: 'a1' },
    );
    const discussed = telling(
      { ...at, words: 'discuss', trigger: { start: before.length, end: before.length + 7 }, before },
      { type: 'discussion', roles: { ...roles, place: 'D' }, article: 'a1' },
    );
    expect(reasons(met, discussed)).not.toContain('other-place');
    expect(reasons(met, { ...discussed, sentence: 900 })).toContain('other-place');
  });

  it('“chanting slogans, they marched”: one march', () => {
    const isOne = (sentence: string, agent = 'A') => {
      const trigger = { start: sentence.lastIndexOf(' ') + 1, end: sentence.length };
      const at = { isVerb: true, sentence: 0 };
      const chanting = telling({ ...at, words: 'chanting', trigger: { start: 0, end: 8 }, before: '' });
      const marched = telling({ ...at, words: 'marched', trigger, before: sentence.slice(0, trigger.start) });
      const { agents } = telling({}, { ...attack, roles: { agent } });
      return reasons(chanting, { ...marched, agents, recipients: [] }).includes('same-sentence');
    };
    expect([isOne('chanting slogans, they marched'), isOne('chanting slogans, they marched', 'C')]).toEqual([
      true,
      false,
    ]);
    expect(isOne('chanting slogans: they marched')).toBe(false);
  });

  it('“spoke at a gathering of pilots”: one meeting in two words, whoever is named', () => {
    const spoke = { words: 'spoke', isVerb: true, sentence: 0, trigger: { start: 0, end: 5 }, before: '' };
    const speaker = telling(spoke, { type: 'discussion', roles: { agent: 'A-minister' }, article: 'a1' });
    const gathering = (before: string) =>
      telling(
        { words: 'gathering', sentence: 0, trigger: { start: before.length, end: before.length + 9 }, before },
        { type: 'meeting', roles: { agent: 'some-pilots' }, article: 'a1' },
      );
    expect(reasons(speaker, gathering('spoke at a '))).toContain('same-parties');
    expect(reasons(speaker, gathering('spoke of it before the '))).not.toContain('same-parties');
  });

  it('“struck a bus convoy”, “hit a bus convoy”: the same words in one article describe one', () => {
    const value = (label: string, article = 'a1') => {
      const struck = (words: string, at: number, where: string) => {
        const party = (one: Telling) => one.recipients.map((other) => ({ ...other, label }));
        const told = telling(
          { words, trigger: span(at) },
          { ...attack, roles: { recipient: `some-${at}` }, article: where },
        );
        return { ...told, recipients: party(told) };
      };
      const { reasons: found } = compareTellings(
        struck('struck', 10, 'a1'),
        struck('hit', 990, article),
        eventContext.ontology,
      );
      return found.find(({ name }) => name === 'same-description')?.value;
    };
    expect([value('bus convoy'), value('protesters'), value('bus convoy', 'a2')]).toEqual([0.15, 0.1, undefined]);
  });

  it('two clauses on the same content say it of the same, in one article', () => {
    const content = ['party', 'ready', 'open', 'talks', 'left', 'soon'];
    const denial = { type: 'denial', roles: { agent: 'A-minister' }, article: 'a1' };
    const denied = telling({ words: 'denied', content, sentence: 900 }, denial);
    const again = (more: readonly string[], article = 'a1') =>
      telling({ words: 'refuted', content: more, sentence: 1900, trigger: span(1990) }, { ...denial, article });
    const other = ['rumour', 'illness', 'summer', 'house', 'paper'];
    expect(reasons(denied, again([...content.slice(1), 'other']))[0]).toBe('same');
    expect(reasons(denied, again([...content.slice(3), ...other]))[0]).toBe('unsure');
    expect(reasons(denied, again([...content, ...other, 'court', 'judge'])).includes('same-content')).toBe(true);
    expect(reasons(denied, again(content, 'a2'))).not.toContain('same-content');
  });

  it('“staging raids and bombing”, “staging raids, bombing”: a verb with its own noun, and another act', () => {
    const first = { words: 'staging raids', sentence: 0, trigger: { start: 0, end: 13 }, before: '', isVerb: false };
    const isOne = (before: string) => {
      const trigger = { start: before.length, end: before.length + 7 };
      const second = telling({ words: 'bombing', sentence: 0, trigger, before, recipients: [] });
      return reasons(telling(first), second).includes('same-sentence');
    };
    expect([isOne('staging raids and '), isOne('staging raids, '), isOne('staging raids by ')]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it.each<[string, boolean]>([
    ['attack by shelling', true],
    ['attack to shell', true],
    ['attack and shell', false],
    ['attack, shelling', false],
  ])('“%s”: one act in two words of kin, %s', (sentence, expected) => {
    const at = sentence.lastIndexOf(' ') + 1;
    const first = telling({ words: 'attack', isVerb: true, sentence: 0, trigger: { start: 0, end: 6 }, before: '' });
    const rest = {
      words: sentence.slice(at),
      isVerb: true,
      sentence: 0,
      before: sentence.slice(0, at),
      recipients: [],
    };
    const shelled = telling({ ...rest, trigger: { start: at, end: sentence.length } }, { ...attack, type: 'shelling' });
    expect(reasons(first, shelled)[0]).toBe(expected ? 'same' : 'unsure');
  });

  it.each([
    ['AMSA had issued a similar suspension', true],
    ['Paris recalled the suspension', false],
  ])('“%s”: another than the one spoken of, %s', (sentence, expected) => {
    const claim = told({ type: 'suspension', roles: { agent: 'A' }, at: 0 });
    const start = sentence.lastIndexOf(' ') + 1;
    const evidence = { ...claim.evidence, start: 0, end: sentence.length, trigger: { start, end: sentence.length } };
    const noun = { ...claim, evidence, extractors: ['rules@1/noun'] };
    expect(tellingOf(noun, { ...eventContext, textOf: () => sentence }).other).toBe(expected);
  });

  it('“make an appeal”, “appeal”: the same words tell one thing', () => {
    expect(reasons(one, telling({ sentence: 0, trigger: span(12), recipients: [] }))).toContain('same-words');
  });

  it('“was also convicted” is one more of what its article has told', () => {
    const also = telling({ also: true, sentence: 30, trigger: span(40) });
    expect(reasons(one, also)).toEqual(['different', 'one-is-another']);
    expect(reasons({ ...one, trigger: span(80) }, also)[0]).toBe('same');
  });

  it.each([
    ['Elsewhere, rebels ', true],
    ['In other violence, rebels ', true],
    ['Earlier the army ', true],
    ['Another army ', true],
    ['In June, another car bomb in the town ', true],
    ['Two days earlier, the army ', true],
    ['It said that in another incident the army ', true],
    ['The army ', false],
  ])('“%s” begins a sentence on another event: %s', (before, expected) => {
    const next = telling({ before, sentence: 30, trigger: span(60) });
    expect(reasons(one, next)[0] === 'different').toBe(expected);
    expect(reasons({ ...one, sentence: 30, trigger: span(50) }, next)[0]).toBe('same'); // in that sentence
  });

  it('“officials also said” tells one more thing, unless it was done to the same', () => {
    const before = 'Officials also said that rebels had ';
    const next = { before, sentence: 30, trigger: span(60) };
    expect(reasons(one, telling(next))[0]).toBe('same');
    expect(reasons({ ...one, recipients: [] }, telling({ ...next, recipients: [] }))[0]).toBe('different');
  });

  it('“routinely tests” is not the test, “such strikes” may be “thirty strikes”', () => {
    const habit = telling({ words: 'attack', habit: true, sentence: 30, trigger: span(40) });
    expect(reasons(one, habit)).toEqual(['different', 'one-is-another']);
    expect(reasons({ ...one, plural: true }, habit)[0]).toBe('same');
  });

  it('“the second invasion” of a history is not the one told before it', () => {
    const [history, second] = [true, { ordinal: 2, sentence: 900, trigger: span(990) }];
    expect(reasons({ ...one, history }, telling({ ...second, history }))).toEqual(['different', 'ordinals-differ']);
    expect(reasons(one, telling(second))[0]).toBe('same');
    expect(reasons({ ...one, history, trigger: span(999) }, telling({ ...second, history }))[0]).toBe('unsure');
  });

  it('what the one does to the other is not what the other does to him', () => {
    const other = { ...attack, roles: { agent: 'some-men', recipient: 'A-army' } };
    const back = telling({ words: 'attacked', sentence: 30, trigger: span(40) }, other);
    const first = telling(
      { sentence: 0, trigger: span(10) },
      { ...attack, roles: { agent: 'A', recipient: 'some-town' } },
    );
    expect(reasons(first, back)).toEqual(['different', 'agents-differ']);
    expect(reasons({ ...first, recipients: [] }, back)[0]).toBe('unsure');
  });

  it('what is done in one sentence on two days is two things', () => {
    const day = (at: number) => ({ first: at, last: at, dating: 'close' as const });
    const news = { first: 98, last: 100, dating: 'published' as const };
    const freed = telling({ words: 'freed', sentence: 0, trigger: span(10), when: news, agents: [] });
    const before = 'They freed men whom others had ';
    const again = { words: 'let go', sentence: 0, trigger: span(before.length), before, agents: [], when: day(30) };
    expect(reasons(freed, telling(again))[0]).toBe('unsure');
  });

  it('“her previous visit” is not the visit', () => {
    expect(reasons(one, telling({ other: true }))).toEqual(['different', 'one-is-another']);
  });

  it('a report comes back to its news, a history goes on to the next battle', () => {
    const later = { words: 'attack', sentence: 900, trigger: span(990), recipients: [] };
    expect(reasons(one, telling(later))).toContain('same-article');
    expect(reasons({ ...one, history: true }, telling({ ...later, history: true }))[0]).toBe('unsure');
  });

  it('“the Revolution” is one in whatever article', () => {
    const name = { words: 'revolution', name: 'revolution', recipients: [] };
    const [a, b] = [telling(name), telling(name, { ...attack, article: 'a3' })];
    expect(reasons({ ...a, history: true }, { ...b, history: true })).toContain('same-name');
  });

  it('dates in one article that meet speak for it, in a history as in a report', () => {
    const june = { first: 0, last: 29, dating: 'month' as const };
    const day = { first: 24, last: 24, dating: 'close' as const };
    const invaded = { words: 'invaded', sentence: 900, trigger: span(990), recipients: [], when: june };
    for (const history of [false, true])
      expect(reasons(telling({ words: 'invasion', history, when: day }), telling({ ...invaded, history }))).toContain(
        'dates-meet',
      );
  });

  it('a headline is told again in the lead below it', () => {
    const withdrew = { words: 'withdrew', trigger: span(99), recipients: [] };
    expect(reasons(one, telling({ ...withdrew, sentence: 90 }))).toEqual(['same', 'type', 'headline', 'same-agents']);
    expect(reasons(one, telling({ ...withdrew, sentence: 900 }))[0]).toBe('unsure');
    const again = { words: 'attacked', agents: [], recipients: [], trigger: span(99) };
    const title = { ...one, headline: true, agents: [] };
    expect(reasons(title, telling({ ...again, sentence: 90 }))[0]).toBe('same');
    expect(reasons({ ...title, headline: false }, telling({ ...again, sentence: 90 }))[0]).toBe('unsure'); // no headline
    expect(reasons(title, telling({ ...again, sentence: 900 }))[0]).toBe('unsure');
  });

  it('“three other men” are not those of the lead', () => {
    const at = { sentence: 0, trigger: span(10) };
    const first = telling({ ...at, words: 'killed', headline: true, agents: [], recipients: [] });
    const other = { words: 'killed', agents: [], recipients: [], sentence: 90, trigger: span(99) };
    expect(reasons(first, telling(other))[0]).toBe('same');
    expect(reasons(first, telling({ ...other, others: true }))[0]).toBe('unsure');
  });

  it('what a report says was long before its news is something else', () => {
    const news = { first: 98, last: 100, dating: 'published' as const };
    const day = (at: number) => ({ first: at, last: at, dating: 'close' as const });
    const at = { sentence: 0, trigger: span(10) };
    const lead = telling({ ...at, words: 'dismissed', isVerb: true, when: news, recipients: [] });
    const later = (at: number) => telling({ words: 'dismissed', when: day(at), sentence: 90, trigger: span(99) });
    expect(reasons(lead, later(70))).toEqual(['different', 'days-differ']);
    expect(reasons(lead, later(96))[0]).toBe('same');
    expect(reasons({ ...lead, isVerb: false }, later(70))[0]).toBe('same'); // “after the dismissal”
  });

  it('what a headline tells is what its report tells first of that kind, in whatever words', () => {
    const at = { headline: true, sentence: 0, trigger: span(10), recipients: [] };
    const headline = telling({ ...at, agents: [], words: 'slain' });
    const killed = { words: 'killed', sentence: 300, trigger: span(310), agents: [], recipients: [] };
    expect(reasons(headline, telling({ ...killed, leads: true }))[0]).toBe('same');
    expect(reasons(headline, telling(killed))[0]).toBe('unsure');
    const byMen = telling({ ...killed, leads: true, agents: one.agents });
    const byOne = telling({ ...at, words: 'slays' }, { ...attack, roles: { agent: 'president' } });
    expect(reasons(byOne, byMen)[0]).not.toBe('same');
  });

  it('lines below a headline are told again in the lead, where the words are the same', () => {
    const line = telling({ words: 'attacked', sentence: 120, trigger: span(130), agents: [] });
    const lead = { words: 'attack', agents: [], recipients: [], trigger: span(400), sentence: 380 };
    expect(reasons(line, telling(lead))).toContain('headline');
    expect(reasons(line, telling({ ...lead, words: 'raid' }))).not.toContain('headline');
    expect(reasons({ ...line, sentence: 300 }, telling(lead))).not.toContain('headline');
  });

  it('a report that counts other dead tells of another attack, other reports may count differently', () => {
    const killed = (count: number) => ({ counts: new Map([['killed', count]]) });
    const later = telling({ words: 'raid', sentence: 900, trigger: span(990), ...killed(7) });
    expect(reasons({ ...one, ...killed(3) }, later)).toContain('other-count');
    expect(reasons({ ...one, ...killed(7) }, later)).not.toContain('other-count');
    expect(reasons({ ...one, ...killed(3) }, { ...later, article: 'a2' as never })).not.toContain('other-count');
  });

  it('one is executed once, in a history too', () => {
    const king = { ...attack, roles: { recipient: 'king-president' } };
    const history = { history: true, words: 'executed' };
    const again = telling({ ...history, words: 'execution', sentence: 900, trigger: span(990) }, king);
    expect(reasons(telling(history, king), again)[0]).toBe('same');
    expect(reasons(telling({ ...history, words: 'wounded' }, king), again)[0]).toBe('unsure');
    const many = { ...attack, roles: { recipient: ['king-president', 'some-men'] } };
    expect(reasons(telling(history, many), again)[0]).toBe('same');
  });

  it('“the entry of Xland into the war”: the same phrase tells one thing in a history', () => {
    const entry = { words: 'entry', into: 'into the war', recipients: [], history: true };
    const [first, later] = [telling(entry), telling({ ...entry, sentence: 900, trigger: span(990) })];
    expect(reasons(first, later)[0]).toBe('same');
    expect(reasons(first, { ...later, into: 'into the town' })[0]).toBe('unsure');
  });

  it('what is done in one sentence to those whom the same words name is one thing', () => {
    const bans = { words: 'bans', isNoun: true, trigger: span(10), principals: [30], agents: [], sentence: 0 };
    const before = 'They feared bans and curbs that they had ';
    const imposed = { words: 'struck', trigger: span(before.length), agents: [], sentence: 0, before };
    const value = (principals: number[], rest = {}) =>
      compareTellings(
        telling({ ...bans, ...rest }),
        telling({ ...imposed, principals }),
        eventContext.ontology,
      ).reasons.find(({ name }) => name === 'told-side-by-side')?.value;
    expect([value([30]), value([50])]).toEqual([0.15, 0]);
    expect(value([30], { words: 'freed', isNoun: false })).toBe(0); // “freed men who had been let go”
    const verbs = [{ ...bans, isNoun: false }, imposed].map((rest) => telling({ ...rest, isVerb: true }));
    expect(reasons(verbs[0] as Telling, verbs[1] as Telling)[0]).toBe('unsure');
  });

  it('what a headline says to nobody is said in the lead to somebody', () => {
    const warned = { type: 'warning', roles: { agent: 'A', recipient: 'B' }, article: 'a1' };
    const headline = telling({ words: 'warns', sentence: 0, trigger: span(10), recipients: [] }, warned);
    const at = (sentence: number) => telling({ words: 'warned', sentence, trigger: span(sentence + 9) }, warned);
    expect([reasons(headline, at(90))[0], reasons(headline, at(900))[0]]).toEqual(['same', 'unsure']);
  });

  it('a heading in a history is told in the part below it, a plural as one of several', () => {
    const [history, recipients] = [true, []];
    const heading = telling({ words: 'assault', heading: true, history, recipients, sentence: 3000 });
    const below = (sentence: number) => telling({ words: 'bombed', history, sentence, trigger: span(sentence + 9) });
    expect(reasons(heading, below(3100))).toContain('heading');
    expect(reasons(heading, below(9000))).not.toContain('heading');
    expect(reasons(heading, below(2000))).not.toContain('heading');
    expect(reasons({ ...heading, words: 'assaults', plural: true }, below(3100))).not.toContain('heading');
  });

  it('“the raid” comes back to a raid that was told, “a raid” does not', () => {
    const meeting = { type: 'meeting', roles: { agent: 'some-envoys' }, article: 'a1' };
    const told = telling({ words: 'meeting', trigger: span(10) }, meeting);
    const again = { words: 'meeting', sentence: 900, trigger: span(990) };
    expect(reasons(told, telling({ ...again, back: 'definite' }, meeting))).toContain('same-word-again');
    expect(reasons(told, telling(again, meeting))).not.toContain('same-word-again');
    const history = { ...told, history: true };
    expect(reasons(history, telling({ ...again, back: 'definite', history: true }, meeting))[0]).toBe('unsure');
  });

  it('several to whom it was done are seldom the same twice', () => {
    const later = { words: 'attacked', history: true, agents: [], sentence: 900, trigger: span(990) };
    const both = { ...attack, roles: { agent: 'A', recipient: ['B', 'C'] } };
    const first = { words: 'attack', history: true };
    expect(reasons(telling(first, both), telling(later, both))[0]).toBe('same');
    expect(reasons(telling(first), telling(later))[0]).toBe('unsure');
  });

  it('what somebody plans to do an article tells again, and not what another plans', () => {
    const plan = (rest: Partial<Telling>) => telling({ modality: 'planned', recipients: [], ...rest });
    const later = { words: 'strike', sentence: 900, trigger: span(990) };
    expect(reasons(plan({ words: 'bomb' }), plan(later))[0]).toBe('same');
    expect(reasons(plan({ words: 'bomb', agents: [] }), plan(later))).not.toContain('same-plan');
    expect(reasons(telling({ words: 'bomb', recipients: [] }), telling({ ...later, recipients: [] }))[0]).toBe(
      'unsure',
    );
  });

  it('what is done in one report to somebody who is no state is done once', () => {
    const downed = { words: 'hit', agents: [], sentence: 900, trigger: span(990) };
    const airliner = telling({ words: 'shot down', agents: [] }, { ...attack, roles: { recipient: 'airliner' } });
    const again = telling(downed, { ...attack, roles: { recipient: 'airliner' } });
    expect(reasons(airliner, again)[0]).toBe('same');
    expect(reasons({ ...airliner, back: 'carried' }, again)[0]).toBe('unsure');
    expect(reasons(telling({ agents: [] }), telling(downed))[0]).toBe('unsure'); // a state
    const history = { history: true, agents: [] };
    expect(reasons({ ...airliner, ...history }, { ...again, ...history })[0]).toBe('unsure');
    const known = { history: true, agents: one.agents };
    expect(reasons({ ...airliner, ...known }, { ...again, ...known })[0]).toBe('same');
  });

  it('“the two leaders” are all who take part', () => {
    const talks = { type: 'discussion', roles: { agent: 'some-leaders' }, article: 'a1' };
    const at = { words: 'discussed', sentence: 900, trigger: span(990) };
    expect(reasons(telling({ counted: true }, talks), telling({ ...at, counted: true }, talks))[0]).toBe('same');
    expect(reasons(telling({}, talks), telling(at, talks))[0]).toBe('unsure');
  });

  it('“exports” are any, and not one thing', () => {
    const trade = { type: 'trade', roles: { agent: ['A', 'B'] }, article: 'a1' };
    const exports = { words: 'exports', plural: true, generic: true };
    const [a, b] = [telling(exports, trade), telling({ ...exports, sentence: 900, trigger: span(990) }, trade)];
    expect(reasons(a, b)).toContain('any-of-the-kind');
    expect(reasons({ ...a, generic: false }, b)).toContain('same-word');
    const buys = { ...a, words: 'buys', isVerb: true, plural: false, generic: false };
    expect(reasons(buys, b)).toContain('any-of-the-kind');
    expect(reasons({ ...buys, sentence: 900 }, b)).not.toContain('any-of-the-kind');
  });

  it('one speaker says one thing after another to somebody', () => {
    const accused = { type: 'accusation', roles: { agent: 'A', recipient: 'B' }, article: 'a1' };
    const said = (sentence: number, content: string) =>
      telling(
        { words: 'accused', isVerb: true, sentence, trigger: span(sentence), content: content.split(' ') },
        accused,
      );
    const first = said(900, 'sleep night calls harbou');
    expect(reasons(first, said(1800, 'steal grain ships tanks'))[0]).toBe('unsure');
    expect(reasons(first, said(1800, 'sleep grain ships tanks'))[0]).toBe('same');
    expect(reasons(first, said(1800, 'steal'))[0]).toBe('same'); // little is said
  });

  it.each([
    ['exports', 'In American exports', true],
    ['attacks', 'Its attacks', false],
    ['strikes', 'The three air strikes', false],
    ['exports', 'A dollar’s worth of Mexican exports', true],
  ])('“%s” in “%s”: any of the kind, %s', (words, sentence, expected) => {
    expect(inSentence(words, sentence, 'noun').generic).toBe(expected);
  });

  it.each([
    ['launched his own attack', 'He launched his own attack', true],
    ['launched another attack', 'He launched another attack', true],
    ['launched an attack', 'He launched an attack', false],
    ['retook', 'He retook', true],
    ['returned', 'He returned', false],
  ])('“%s” in “%s”: another than the one spoken of, %s', (words, sentence, expected) => {
    expect(inSentence(words, sentence, 'light').other).toBe(expected);
  });
});

describe('a telling', () => {
  it.each([
    ['Xland attacks', true],
    ['Army of Xland attacks', true],
    ['The army attacks', false],
    ['But Xland attacks', false],
    ['Before dawn Xland attacks', false],
    [`Xland, ${'as it had said on Monday, '.repeat(5)}attacks`, false],
  ])('“%s” may be a headline: %s', (sentence, expected) => {
    expect(inSentence('attacks', sentence, 'verb').headline).toBe(expected);
  });

  it.each([
    ['three other rebels', true],
    ['another man', true],
    ['three rebels', false],
  ])('“%s”: others than those told, %s', (recipient, expected) => {
    const sentence = `They shot ${recipient}`;
    const claim = told({ ...attack, roles: { recipient: 'some-men' } });
    const mention = { start: 10, end: sentence.length };
    const participants = claim.participants.map((one) => ({ ...one, mention }));
    const evidence = { ...claim.evidence, start: 0, end: sentence.length, trigger: { start: 5, end: 9 } };
    const read = tellingOf({ ...claim, participants, evidence }, { ...eventContext, textOf: () => sentence });
    expect(read.others).toBe(expected);
  });

  it.each([
    ['carried out 30 strikes', 'It carried out 30 strikes', true],
    ['carried out hundreds of air strikes', 'It carried out hundreds of air strikes', true],
    ['carried out a strike', 'It carried out a strike', false],
    ['carried out strikes', 'It routinely carried out strikes', true],
    ['carried out strikes', 'It has often been said that it carried out strikes', false],
  ])('“%s” in “%s”: done again and again, %s', (words, sentence, expected) => {
    expect(inSentence(words, sentence, 'light').habit).toBe(expected);
  });
});

function inSentence(words: string, sentence: string, by: string): Telling {
  const claim = told(attack);
  const start = sentence.length - words.length;
  const evidence = { ...claim.evidence, start: 0, end: sentence.length, trigger: { start, end: sentence.length } };
  const read = { ...claim, evidence, extractors: [`rules@1/${by}`] };
  return tellingOf(read, { ...eventContext, textOf: () => sentence });
}
