import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('whom a promise or a refusal is about', () => {
  it.each([
    ['Germany refused to send peacekeepers to Mali.', 'refused', 'concern', 'Mali'],
    ['Turkey agreed to lift the ban on Cypriot ships.', 'agreed', 'concern', 'ships'],
    ['The rebels threatened to shell the town.', 'threatened', 'concern', 'town'],
    ['China has agreed to lift a ban on imports of British beef.', 'agreed', 'concern', 'British'],
    ['The minister declined to meet the envoy.', 'declined', 'concern', 'envoy'],
    ['Ghana demanded a meeting of the council to discuss the raid.', 'demanded', 'concern', 'council'],
    ["Ghana renewed the bloc's commitment to supporting Niger.", 'renewed', 'concern', 'Niger'],
    ['Ghana called for the council to protect Malians.', 'called', 'concern', 'council'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Germany refused after a visit by the envoy.', 'refused', 'concern', 'envoy'],
    ['Iran is ready to fill the gap with the help of its neighbours.', 'ready', 'concern', 'neighbours'],
    ['The minister declined to comment while the envoy waited.', 'declined', 'concern', 'envoy'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
