import { describe, expect, it } from 'vitest';
import { rareWordReasons } from '../../../src/resolve/events/rare-word-reasons.ts';
import { countRareWords, rareWordsOf } from '../../../src/resolve/events/rare-words.ts';
import { tellingOf } from '../../../src/resolve/events/telling.ts';
import { eventContext, told } from '../../fixtures/event-context.ts';

const { common } = eventContext.words;

/** What two sentences of an article have in common by their words, told by the first verb of each. */
function compare(
  sentences: readonly [string, string],
  { rest = '', type = 'release', other = '', second = 'a1' } = {},
) {
  const text = `${sentences.join(' ')} ${rest}`;
  const counts = countRareWords(text, common);
  const telling = (sentence: string, article: string, kind: string) => {
    const trigger = /\w+ed\b/.exec(sentence);
    if (!trigger) throw new Error(`no verb in “${sentence}”`);
    const before = sentence.slice(0, trigger.index);
    const rare = rareWordsOf(before, sentence.slice(trigger.index + trigger[0].length), counts, common);
    const claim = told({ type: kind, roles: { agent: 'A', recipient: 'B' }, article });
    return { ...tellingOf(claim, eventContext), rare, words: trigger[0], sentence: 1000 + text.indexOf(sentence) };
  };
  return rareWordReasons(
    telling(sentences[0], 'a1', type),
    telling(sentences[1], second, other || type),
    eventContext.ontology,
  );
}

const released = 'She was released from house arrest in Lomar.' as const;
const freed = 'The poet, long under house arrest, was freed at dawn.' as const;

describe('rareWordReasons', () => {
  it('two words that an article uses nowhere else tell one thing', () => {
    expect(compare([released, freed])).toEqual([{ name: 'rare-words', value: 0.2 }]);
  });

  it('less so the more often it uses them, and not at all in common words', () => {
    expect(compare([released, freed], { rest: 'His arrest shook the house.' })).toEqual([
      { name: 'rare-words', value: 0.1 },
    ]);
    expect(compare([released, freed], { rest: 'House, arrest, house, arrest.' })).toEqual([]);
    expect(compare(['They were also released there.', 'They were also freed there.'])).toEqual([]);
  });

  it('one word alone may be chance', () => {
    expect(compare([released, 'The poet was freed after an arrest.'])).toEqual([]);
  });

  it('says nothing of kin, which may be done one after the other to the same', () => {
    expect(compare([released, freed], { other: 'deportation' })).toEqual([]);
  });

  it('says little of what is said, and nothing of another article', () => {
    expect(compare([released, freed], { type: 'statement' })).toEqual([{ name: 'rare-words', value: 0.1 }]);
    expect(compare([released, freed], { second: 'a2' })).toEqual([]);
  });
});
