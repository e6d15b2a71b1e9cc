import { describe, expect, test } from 'vitest';
import { recognisers } from '../../../src/language/quotes/constructions.ts';
import type { Recogniser } from '../../../src/language/quotes/draft.ts';
import { contextOf } from './quotes-helper.ts';

/** What one construction alone proposes: the words reported, and whose they are. */
function proposals({ recognise }: Recogniser, text: string): string[] {
  const context = contextOf(text);
  return context.doc.sentences.flatMap((sentence) =>
    recognise(sentence, context).map(({ start, end, speaker }) => {
      const whose = speaker ? text.slice(speaker.start, speaker.end) : '-';
      return `${text.slice(start, end)} | ${whose}`;
    }),
  );
}

interface Sentences {
  readonly must: readonly (readonly [string, ...string[]])[];
  readonly mustNot: readonly string[];
}

const sentences: Readonly<Record<string, Sentences>> = {
  'said-clause': {
    must: [
      ['Kim said that the talks had failed.', 'that the talks had failed | Kim'],
      ['Kim was quoted as saying that the talks had failed.', 'that the talks had failed | Kim'],
      [
        'KCNA said that Kim had warned that the talks would fail.',
        'that Kim had warned that the talks would fail | KCNA',
        'that the talks would fail | Kim',
      ],
      [
        'Rebels said the plane had carried soldiers; the government called them murderers.',
        'the plane had carried soldiers | Rebels',
      ],
      ['It was said that the talks had failed.', 'that the talks had failed | -'],
    ],
    mustNot: [
      'Chad accused Oman of arming rebels, a charge Muscat rejected.',
      'The army shelled the town, officials said.',
      'The plan failed because the king died.',
      'The minister criticised the new deal.',
    ],
  },
  'said-after': {
    must: [
      ['The army shelled the town, officials said.', 'The army shelled the town | officials'],
      ['The raid, as officials say, went well.', 'The raid | officials', 'went well | officials'],
      ['The army shelled the town, or so residents grumble.', 'The army shelled the town | residents'],
      ['The army shelled the town, prosecutors in Miami allege.', 'The army shelled the town | prosecutors in Miami'],
      ['Kim warned that Oslo would leave, as a source had told him.', 'that Oslo would leave | a source'],
    ],
    mustNot: [
      'Kim said that the talks had failed.',
      '“The talks have failed,” said Kim.',
      'The soldiers crossed the river and took the town.',
      'The army shelled the town; the union condemned the attack.',
      'Ruiz, who is due to leave Oslo next month, said her country would stay.', // “next month” has strayed into what is said
    ],
  },
  'according-to': {
    must: [
      ['The king, according to state radio, has resigned.', 'The king | state radio', 'has resigned | state radio'],
      ['The army shelled the town, according to the ministry.', 'The army shelled the town | the ministry'],
      ['According to the ministry, the army shelled the town.', 'the army shelled the town | the ministry'],
      [
        'Citing a ministry report, KCNA said that the talks had failed.',
        'KCNA said that the talks had failed | a ministry report',
      ],
    ],
    mustNot: ['The ministry acted according to plan.', 'Officials met in Moscow and talked for hours.'],
  },
  'noun-clause': {
    must: [
      ['The claim that Iran broke the deal angered Tehran.', 'that Iran broke the deal | -'],
      ['His warning that the talks would fail was ignored.', 'that the talks would fail | His'],
    ],
    mustNot: ['The claim that he made angered Tehran.', 'Kim said that the talks had failed.'],
  },
  'raised-subject': {
    must: [
      ['The general is reported to have left the country.', 'to have left the country | -'],
      ['The general was said to be ill.', 'to be ill | -'],
    ],
    mustNot: [
      'The general is forced to leave the country.',
      'Kim was quoted as saying that the talks had failed.',
      'The president vowed to leave the treaty.',
    ],
  },
  'headline-colon': {
    must: [['Kim: no more tests this year', 'no more tests this year | Kim']],
    mustNot: [
      'Update: The talks have ended.',
      'The plan: talk first, fight later',
      'Lavrov said: “We will answer any new sanctions at once.”',
    ],
  },
  topic: {
    must: [
      ['The president vowed to leave the treaty.', 'to leave the treaty | The president'],
      ['Merkel urged Putin to release the sailors.', 'Putin to release the sailors | Merkel'],
      ['The government denied shelling the town.', 'shelling the town | The government'],
      ['The council called for an immediate ceasefire.', 'an immediate ceasefire | The council'],
    ],
    mustNot: [
      'The ministers tried to leave the country.',
      'The soldiers crossed the river and took the town.',
      'Kim said that the talks had failed.',
    ],
  },
};

test('every construction has sentences that it must and must not match', () => {
  expect(Object.keys(sentences).sort()).toEqual(recognisers.map(({ name }) => name).sort());
});

describe.each([...recognisers])('$name', (recogniser) => {
  const { must = [], mustNot = [] } = sentences[recogniser.name] ?? {};
  test.each(must)('finds in: %s', (text, ...expected) => {
    expect(proposals(recogniser, text)).toEqual(expected);
  });
  test.each(mustNot)('finds nothing in: %s', (text) => {
    expect(proposals(recogniser, text)).toEqual([]);
  });
});
