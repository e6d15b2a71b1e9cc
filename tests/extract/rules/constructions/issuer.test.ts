import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('what a document says, those say who issue it', () => {
  it.each([
    ['The assembly passed a resolution criticizing the president.', 'criticizing', 'issuer', 'assembly'],
    ['Amnesty published a report accusing the army of murder.', 'accusing', 'issuer', 'Amnesty'],
    ['Amnesty published a report critical of the army.', 'critical', 'issuer', 'Amnesty'],
    ["The ministry's statement condemned the raid.", 'condemned', 'issuer', 'ministry'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Police arrested a man accusing the president.', 'accusing', 'issuer', 'Police'],
    ['The ministry condemned the raid.', 'condemned', 'issuer', 'ministry'],
    ['The union got the documents after a federal court ordered the ministry to comply.', 'ordered', 'issuer', 'union'],
    ['China blocked a statement criticizing the president.', 'criticizing', 'issuer', 'China'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
