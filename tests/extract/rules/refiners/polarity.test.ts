import { describeRefiner } from './refiner-helper.ts';

describeRefiner(
  'polarity',
  {
    'turned round': [
      ['Turkey did not attack the village.', 'attack', 'negated'],
      ['Nigeria has never recognised the breakaway republic.', 'recognition', 'negated'],
      ['The government no longer recognises Taiwan.', 'recognition', 'negated'],
      ['Neither Serbia nor Kosovo signed the deal.', 'treaty-signing', 'negated'],
      ['Turkey stopped short of expelling the ambassador.', 'expulsion', 'negated'],
      ['Far from arresting the smugglers, Malta paid them.', 'arrest', 'negated'],
      ['France ruled out sending soldiers to Mali.', 'deployment', 'negated'],
      ['Hungary declined to support the sanctions.', 'endorsement', 'negated'],
      ['China should stop arming Sudan, the envoy said.', 'military-aid', 'negated'],
      ['Sudan denied bombing the hospital.', 'bombing', 'negated'],
      ['Instead of withdrawing its forces, Rwanda reinforced them.', 'withdrawal', 'negated'],
      ['The two presidents parted without signing the agreement.', 'treaty-signing', 'negated'],
    ],
    'left as it is': [
      ['Turkey attacked the village.', 'attack', 'affirmed'],
      ['The two presidents did not fail to sign the agreement.', 'treaty-signing', 'affirmed'],
      ['Kenya did not comment after Somalia attacked the port.', 'attack', 'affirmed'],
      ['Not only Chad but Niger condemned the coup.', 'condemnation', 'affirmed'],
      ['The rebels who did not sign the truce attacked the port.', 'attack', 'affirmed'],
      ['Sudan ended the blockade of Darfur.', 'blockade', 'affirmed'],
      ['Chad never explained why it attacked the port.', 'attack', 'affirmed'],
    ],
  },
  ({ polarity }) => polarity,
);
