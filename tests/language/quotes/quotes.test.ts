import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/language/quotes/quotes.ts';
import { docOf, lexicon, read } from './quotes-helper.ts';

describe('clauses behind their verb', () => {
  test.each([
    ['Kim said that the talks had failed.', ['indirect [that the talks had failed] by Kim, said']],
    ['Kim said the talks had failed.', ['indirect [the talks had failed] by Kim, said']],
    [
      "The soldiers' families said the army had lied.",
      ["indirect [the army had lied] by The soldiers' families, said"],
    ],
    [
      'KCNA said that Kim had warned that the talks would fail.',
      [
        'indirect [that Kim had warned that the talks would fail] by KCNA, said',
        'indirect [that the talks would fail] by Kim, warned',
      ],
    ],
    [
      'The minister said Friday that the border would close.',
      ['indirect [that the border would close] by The minister, said'],
    ],
    ['It was said that the talks had failed.', ['indirect [that the talks had failed] by -, said']],
    ['Kim was quoted as saying that the talks had failed.', ['indirect [that the talks had failed] by Kim, saying']],
    [
      'The president left the room, saying that the talks had failed.',
      ['indirect [that the talks had failed] by The president, saying'],
    ],
    [
      'The ministry said it was ready to talk and warned that time was short.',
      [
        'indirect [it was ready to talk] by The ministry, said',
        'indirect [that time was short] by The ministry, warned',
      ],
    ],
    [
      'The envoy, who said that the talks had failed, went home.',
      ['indirect [that the talks had failed] by The envoy, who, said'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('clauses before or around their verb', () => {
  test.each([
    ['The army shelled the town, officials said.', ['indirect [The army shelled the town] by officials, said']],
    [
      'The general, officials said, had already left the country.',
      ['indirect [The general] by officials, said', 'indirect [had already left the country] by officials, said'],
    ],
    [
      'The raid, as officials say, went well.',
      ['indirect [The raid] by officials, say', 'indirect [went well] by officials, say'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('prepositions that name a source', () => {
  test.each([
    [
      'The army shelled the town, according to the ministry.',
      ['indirect [The army shelled the town] by the ministry, according to'],
    ],
    [
      'According to the ministry, the army shelled the town.',
      ['indirect [the army shelled the town] by the ministry, According to'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('nouns with a clause', () => {
  test.each([
    ['The claim that Iran broke the deal angered Tehran.', ['indirect [that Iran broke the deal] by -, claim']],
    ['His warning that the talks would fail was ignored.', ['indirect [that the talks would fail] by His, warning']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('infinitives, gerunds and objects', () => {
  test.each([
    ['The president vowed to leave the treaty.', ['indirect [to leave the treaty] by The president, vowed']],
    ['Merkel urged Putin to release the sailors.', ['indirect [Putin to release the sailors] by Merkel, urged']],
    ['The government denied shelling the town.', ['indirect [shelling the town] by The government, denied']],
    ['The minister criticised the new deal.', ['indirect [the new deal] by The minister, criticised']],
    ['The council called for an immediate ceasefire.', ['indirect [an immediate ceasefire] by The council, called']],
    ['The general is reported to have left the country.', ['indirect [to have left the country] by -, reported']],
    ['The ministry called the raid “an act of war”.', ['mixed [the raid “an act of war”] by The ministry, called']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('headlines', () => {
  test.each([['Kim: no more tests this year', ['indirect [no more tests this year] by Kim, :']]])(
    '%s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );
});

describe('quotation marks', () => {
  test.each([
    ['“The talks have failed,” said Kim.', ['direct [“The talks have failed,”] by Kim, said']],
    [
      '“The talks have failed,” Kim said on Friday. “We will not return to the table this year.”',
      [
        'direct [“The talks have failed,”] by Kim, said',
        'direct [“We will not return to the table this year.”] by Kim, said',
      ],
    ],
    ['“The talks have failed,” she added in a statement.', ['direct [“The talks have failed,”] by she, added']],
    [
      'Lavrov said: “We will answer any new sanctions at once.”',
      ['direct [“We will answer any new sanctions at once.”] by Lavrov, said'],
    ],
    [
      "'We will answer any new sanctions at once,' the minister told reporters.",
      ["direct ['We will answer any new sanctions at once,'] by the minister, told"],
    ],
    [
      'Ministers said the move was “a very serious mistake”.',
      ['mixed [the move was “a very serious mistake”] by Ministers, said'],
    ],
    [
      '“We can’t go on,” the envoy said, adding that the talks had failed.',
      ['direct [“We can’t go on,”] by the envoy, said', 'indirect [that the talks had failed] by the envoy, adding'],
    ],
    [
      '“We have waited for years and years.\n\n“Now we want an answer from them,” said the envoy.',
      [
        'direct [“We have waited for years and years.] by the envoy, said',
        'direct [“Now we want an answer from them,”] by the envoy, said',
      ],
    ],
    [
      '“I think that the war is lost,” the general said.',
      ['direct [“I think that the war is lost,”] by the general, said'],
    ],
    ['“Never again” — Anna Berg', ['direct [“Never again”] by Anna Berg, —']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no quote', () => {
  test.each([
    'Update: The talks have ended.',
    'The film “Gone with the Wind” opened in Moscow.',
    'The so-called “peace bridge” was closed.',
    'The soldiers crossed the river and took the town.',
    'The plan failed because the king died.',
    'Officials met in Moscow and talked for hours.',
    "The dogs' owner lost the '90s match.",
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what is only spoken of', () => {
  test.each([
    ['The minister criticised the new deal.', true],
    ['The president vowed to leave the treaty.', true],
    ['The government denied shelling the town.', undefined],
    ['Kim said that the talks had failed.', undefined],
  ])('%s', (text, topic) => {
    expect(findQuotes(docOf(text), lexicon).map((quote) => quote.topic)).toEqual([topic]);
  });
});
