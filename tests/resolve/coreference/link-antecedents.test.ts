import { describe, expect, it } from 'vitest';
import type { FullDoc } from '../../../src/model/doc.ts';
import { surface } from '../../../src/model/span.ts';
import { article } from '../../fixtures/articles.ts';
import { useSession } from '../../fixtures/session.ts';

const session = useSession();

async function read(text: string): Promise<FullDoc> {
  const [doc] = await session.preset.annotate([article(text)]);
  return doc as FullDoc; // one article, one doc
}

/** The words at the end of the chain that the last mention with the words hangs on. */
function standsFor({ mentions, article: { text } }: FullDoc, words: string): string | null {
  const index = mentions.findLastIndex((mention) => surface(text, mention) === words);
  const mention = mentions[index];
  if (!mention) throw new Error(`no mention “${words}” in: ${mentions.map((one) => surface(text, one)).join(' | ')}`);
  if (!mention.antecedent) return null;
  let at = mentions[mention.antecedent.mention];
  for (let steps = 0; at?.antecedent && steps < 20; steps++) at = mentions[at.antecedent.mention];
  return at ? surface(text, at) : null;
}

describe('links', () => {
  it.each([
    ['same-name', 'Nordbank sued the port. A court heard Nordbank on Friday.', 'Nordbank', 'Nordbank'],
    [
      'acronym',
      'The Baltic Fishing Association (BFA) protested. The BFA wants a ban.',
      'BFA',
      'Baltic Fishing Association',
    ],
    ['family name', 'Ana Duarte met the envoy. Duarte left on Friday.', 'Duarte', 'Ana Duarte'],
    ['family name first', 'Choe Son-hui met the envoy. Choe left on Friday.', 'Choe', 'Choe Son-hui'],
    ['title', 'President Ana Duarte met the envoy. The president left on Friday.', 'The president', 'Ana Duarte'],
    ['description again', 'A rebel group seized the port. The group later left.', 'The group', 'A rebel group'],
    ['the town of its name', 'Rain fell on the old town of Eindhoven.', 'the old town of Eindhoven', 'Eindhoven'],
    ['the town after its name', 'The town of Eindhoven is old. Rain fell on the town.', 'the town', 'Eindhoven'],
    ['she', 'Ana Duarte met the envoys. She left on Friday.', 'She', 'Ana Duarte'],
    ['his', 'The minister said that his army had left.', 'his', 'The minister'],
    ['they', 'The rebels seized the port. They later left.', 'They', 'The rebels'],
    ['its', 'Turkey said that its army had left.', 'its', 'Turkey'],
    ['a subject above', 'Ana Duarte said that she would leave.', 'she', 'Ana Duarte'],
    ['the same words again', 'Pregnant women fled. Aid reached pregnant women.', 'pregnant women', 'Pregnant women'],
    [
      'the guest of an interview',
      'Interview with Ana Duarte\nWhat do you want?\nI want peace, of course.',
      'I',
      'Ana Duarte',
    ],
    [
      'a long answer that ends in a question',
      `Interview with Ana Duarte\nWhy?\n${'Nothing is easy. '.repeat(50)}Who am I?`,
      'I',
      'Ana Duarte',
    ],
    ['a request', 'Interview with Ana Duarte\nTell us about the war you saw.\nIt was long.', 'you', 'Ana Duarte'],
    [
      'who says what is quoted in part',
      'Nordbank met the envoys. Nordbank said that its fund was “safe”.',
      'its',
      'Nordbank',
    ],
    ['a form of government', 'Iran met Saudi Arabia. The kingdom left.', 'The kingdom', 'Saudi Arabia'],
    ['what its owner follows', 'After its sixth test, North Korea left the talks.', 'its', 'North Korea'],
    ['a clause before its subject', 'Although it has left the pact, Chad keeps its bases.', 'it', 'Chad'],
    [
      'a report before its author',
      'Iran denied it. In its report, the World Health Organization spoke of tests.',
      'its',
      'World Health Organization',
    ],
    [
      'a bare title that the parser takes for a twin',
      'As coauthor Ana Duarte told a court, she left.',
      'she',
      'Ana Duarte',
    ],
    ['you in a question', 'Interview with Ana Duarte\nWhat do you want?\nPeace, of course.', 'you', 'Ana Duarte'],
    ['I inside quotation marks', '“I am tired,” Ana Duarte said.', 'I', 'Ana Duarte'],
    ['itself', 'Russia defended itself.', 'itself', 'Russia'],
    [
      'a title of two words',
      'Foreign Minister Ana Duarte met President Rui Costa. The foreign minister left on Friday.',
      'The foreign minister',
      'Ana Duarte',
    ],
    [
      'the office of a state',
      'Chadian President Ana Duarte met Nigerian President Rui Costa. The Chadian president left on Friday.',
      'The Chadian president',
      'Ana Duarte',
    ],
    [
      'an office that knowledge has',
      'Emmanuel Macron spoke. The French president left on Friday.',
      'The French president',
      'Emmanuel Macron',
    ],
    ['one body told again', 'A teacher called police on Monday. The next day police arrested him.', 'police', 'police'],
    ['a phrase behind “also”', 'Rui Costa was also a member of the council.', 'a member of the council', 'Rui Costa'],
    ['the last of several', 'Officials met Ana Duarte and Rui Costa, the mayor.', 'the mayor', 'Rui Costa'],
    ['a relative clause', 'Rui Costa, who is the envoy of Malta, left on Friday.', 'the envoy of Malta', 'Rui Costa'],
    [
      'the district last spoken of',
      'Voters in the northern district waited. In this district two died. Voters in the southern district left. Three died in this district.',
      'this district',
      'the southern district',
    ],
    [
      'the head of a name',
      'The Council of Europe met on Friday. Malta left the council.',
      'the council',
      'Council of Europe',
    ],
  ])('%s', async (_rule, text, words, expected) => {
    expect(standsFor(await read(text), words)).toBe(expected);
  });
});

describe('abstains', () => {
  it.each([
    ['two of the family name', 'Ana Duarte met Rui Duarte. Duarte left on Friday.', 'Duarte'],
    ['a plan that is no actor', 'Ana Duarte read the plan. It was long.', 'It'],
    [
      'another of several names before the noun',
      'Troops left the East Harbour base. Others took the West Harbour base.',
      'the West Harbour base',
    ],
    ['officials who may be others', 'Officials met in Gao. Officials also met in Kano.', 'Officials'],
    ['the one who asks', 'Interview with Ana Duarte\nMay I ask what happened?\nNothing at all.', 'I'],
    ['an army of another', "Germany's Army withdrew. Austria's Army stayed.", 'Army'],
    [
      'one of several guests',
      'Interview with Ana Duarte and Rui Costa\nWhat do you want?\nI want peace.\nAnd you?\nI want bread.',
      'I',
    ],
    ['an army beside another force', 'The Rapid Support Forces left after the army refused to talk.', 'the army'],
    ['an army beside rebels of the name', 'The Baluchistan Liberation Army struck. The army denied it.', 'The army'],
    ['a newcomer', 'A rebel group seized the port. Another group later left.', 'Another group'],
    ['the object of its own verb', 'Ana Duarte praised her.', 'her'],
    ['the capital of a state', 'Rain fell on the capital of Chad.', 'the capital of Chad'],
    ['two states', 'Rain fell on the states of Borno and Yobe.', 'the states of Borno and Yobe'],
    ['a part of a city', 'Rain fell on the Gamla district of Oslo.', 'the Gamla district of Oslo'],
    ['nobody before', 'She left on Friday.', 'She'],
    [
      'the president of another state',
      'Chadian President Ana Duarte spoke. The Nigerian president left.',
      'The Nigerian president',
    ],
    ['a president after a vice president', 'Vice President Ana Duarte spoke. The president left.', 'The president'],
    ['another minister', 'Foreign Minister Ana Duarte spoke. The interior minister left.', 'The interior minister'],
    ['bodies that may be others', 'Rebels robbed banks on Monday. Voters fear that banks may close.', 'banks'],
    ['a narrator’s “you”', 'If you look at the map you see why.', 'you'],
    ['who says “I”', 'I think he left.', 'he'],
    ['“you” in another answer', 'Interview with Ana Duarte\nIt shows you much.\nI left.\nThen you see.', 'you'],
    [
      'the company of “I”',
      'Interview with Ana Duarte\nWhere?\nWe left.\nThen?\nMe and a friend were keeping our boats.',
      'our',
    ],
    ['an organisation as who says “I”', 'Nordbank said: “I am tired.”', 'I'],
    [
      'who says “I” beside another',
      'Interview with Ana Duarte and Rui Costa\nWhat do you want?\nAna and I want peace.\nAnd then?\nAna and I want bread.',
      'I',
    ],
    ['some of those before', 'Police freed the villagers, particularly women.', 'women'],
    ['who somebody may be', 'Rui Costa may be a spy.', 'a spy'],
    ['one of two groups', 'Two rebel groups met. This group later left.', 'This group'],
    ['a ministry as the government', 'The Home Office refused. The government later agreed.', 'The government'],
    ['one of two companies', 'Nokia sued Ericsson. A court fined the company.', 'the company'],
    ['several persons for “the official”', 'Ana Duarte met Rui Costa. The official left on Friday.', 'The official'],
  ])('%s', async (_case, text, words) => {
    expect(standsFor(await read(text), words)).toBeNull();
  });
});
