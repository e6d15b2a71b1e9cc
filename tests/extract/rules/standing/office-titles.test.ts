import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../fixtures/relations-in.ts';
import { useSession } from '../../../fixtures/session.ts';

const session = useSession();

describe('titles', () => {
  it.each([
    ['Norwegian Defence Minister Ingrid Solberg left.', ['holds-office: Ingrid Solberg → Norwegian']],
    ['US Secretary of State John Kerry called.', ['holds-office: John Kerry → US']],
    [
      'The head of the European Central Bank (ECB), Jean Blanc, spoke.',
      ['holds-office: Jean Blanc → European Central Bank'],
    ],
    ['Leila Haddad is executive director of Human Rights Watch.', ['holds-office: Leila Haddad → Human Rights Watch']],
    ['Jan Kern, who is also Saarland’s interior minister, agreed.', ['holds-office: Jan Kern → Saarland']],
    ['He met his Russian counterpart, Sergei Lavrov.', ['holds-office: Sergei Lavrov → Russian']],
    ['President-elect Juan Mora of Honduras flew to Lima.', ['holds-office: Juan Mora → Honduras']],
    ['Prime Minister Anna Lind of Sweden received the envoy.', ['holds-office: Anna Lind → Sweden']],
    ['Acting Peruvian interior minister Luis Diaz left.', ['holds-office: Luis Diaz → Peruvian']],
    // the title stands in the text, the state too; knowledge joins them
    ['Germany will pay. Chancellor Angela Merkel promised it.', ['holds-office: Angela Merkel → Germany']],
    [
      "South Korea's next ambassador to Russia Woo Yoon-keun spoke in Seoul.",
      ['holds-office: Woo Yoon-keun → South Korea'],
    ],
    // a body without a name is told by whose it is
    ["The speaker of Georgia's parliament, Nino Kipiani, left.", ['holds-office: Nino Kipiani → Georgia']],
    // whose minister it is need not be said of the state that is spoken of
    ['Ghana left the talks. Foreign Minister Kofi Owusu blamed Togo.', ['holds-office: Kofi Owusu → Ghana']],
    ['Togo will pay. In Accra, Foreign Minister Kofi Owusu thanked Ghana.', ['holds-office: Kofi Owusu → Ghana']],
  ])('read “%s”', async (text, expected) => {
    expect(await relationsIn(text, 'title', session)).toEqual(expected);
  });

  it.each([
    'Germany will pay. Angela Merkel promised it.', // no title in the text
    'Norway will pay. Chancellor Angela Merkel promised it.', // her state is not named
    "The president of Iraq's Kurdish autonomous region, Massoud Barzani, declined.", // not of Iraq
    'Dr. Amina Yusuf of Ghana left.', // no office
    'The president-elect spoke of Honduras to Juan Mora.',
    'British director David Lean made it.', // a state has no directors
    'Ghana will pay, Minister John Smith said.', // nobody says whose minister
    'Ghana and Togo left. Foreign Minister Kofi Owusu blamed Mali.', // of two, nobody can tell which
    'Ghana left the talks. It had quarrelled with Foreign Minister Kofi Owusu.', // he may be abroad
    'Ghana left the talks. Doctor Kofi Owusu blamed Togo.', // no office of a state
  ])('tell nothing in “%s”', async (text) => {
    expect(await relationsIn(text, 'title', session)).toEqual([]);
  });
});
