import { chainOf, describeRefiner } from './refiners/refiner-helper.ts';

describeRefiner(
  'what is denied',
  {
    'is told by the denier as not so, and by a named accuser as so': [
      [
        "Thailand's army rejected a claim by a rights group that its troops had kidnapped a Laotian dissident.",
        'abduction',
        "negated by Thailand's army",
      ],
      [
        "Thailand's army rejected a claim by a rights group that its troops had kidnapped a Laotian dissident.",
        'abduction',
        'affirmed by a rights group',
      ],
      ['Ivory Coast rejected French claims that its troops killed eight peacekeepers.', 'attack', 'affirmed by French'],
      ['Serbia contested the charge that it had armed the gunmen.', 'military-aid', 'negated by Serbia'],
      ['Eritrea dismissed claims that its troops had crossed into Tigray.', 'invasion', 'negated by Eritrea'],
      [
        'The Russian ministry dismissed as false a report that its jets had bombed a hospital.',
        'airstrike',
        'negated by The Russian ministry',
      ],
    ],
    'is no deed of the denier': [
      ['Rwanda has rejected accusations that it supports the M23 rebels.', 'accusation', null],
      ['Hungary voted against the agreement.', 'agreement', null],
    ],
  },
  (claim, text) => `${claim.polarity} by ${chainOf(claim, text)}`,
);
