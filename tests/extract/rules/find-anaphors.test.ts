import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/pipeline/extract-claims.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const session = useSession();

const pointingBack = async (text: string) => {
  const [doc] = await session.preset.annotate([article(text, '2025-05-15')]);
  if (!doc) throw new Error('one article gives one doc');
  const claims = (await extractClaims(doc, session.preset)).filter(({ extractors }) =>
    extractors.some((extractor) => extractor.endsWith('/anaphor')),
  );
  return claims.map(({ type, participants }) => [
    type,
    ...participants.map(({ mention }) => text.slice(mention.start, mention.end)),
  ]);
};

describe('a noun that points back', () => {
  it.each<[string, (string | undefined)[][]]>([
    [
      'Pyongyang fired a missile on Wednesday. France and Germany condemned the launch.',
      [['missile-test', 'Pyongyang']],
    ],
    ['Kenya and Uganda met in Nairobi. Ghana had called for the meeting.', [['meeting', 'Kenya', 'Uganda']]],
    ['Egypt’s minister met Chad’s envoy in Cairo. During the meetings, aides handed over a letter.', []],
    ['Kenya fought Uganda. The war ended years later.', [['clash', 'Kenya', 'Uganda']]],
    ['Kenya fought Uganda. The Second Border War began in 1970. The war ended years later.', []],
    ['Pyongyang will test-fire a missile on Friday. France condemned the launch.', []],
    ['Pyongyang test-fired a missile on Wednesday. France condemned the satellite launch of March.', []],
    ['Pyongyang test-fired a missile on Wednesday. France condemned a launch.', []],
  ])('%s', async (text, expected) => {
    expect(await pointingBack(text)).toEqual(expected);
  });
});

describe('whoever is judged for what a noun points back to', () => {
  it.each<[string, string, string[]]>([
    ['Pyongyang fired a missile on Wednesday. France condemned the launch.', 'condemnation', ['France', 'Pyongyang']],
    ['Rebels attacked the port. The envoy denounced the attack on Friday.', 'condemnation', ['The envoy', 'Rebels']],
    ['Pyongyang fired a missile on Wednesday. France condemned the junta.', 'condemnation', ['France', 'the junta']],
    ['A bomb exploded in Kano. France condemned the explosion.', 'condemnation', ['France']],
  ])('%s', async (text, type, expected) => {
    const [doc] = await session.preset.annotate([article(text)]);
    const claims = doc ? await extractClaims(doc, session.preset) : [];
    const told = claims.filter((claim) => claim.type === type).flatMap(({ participants }) => participants);
    expect(told.map(({ mention }) => text.slice(mention.start, mention.end))).toEqual(expected);
  });
});
