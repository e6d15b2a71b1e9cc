import { describe, expect, it } from 'vitest';
import { useSlots } from './read-slots.ts';

const slotsOf = useSlots();

describe('whose a decision, a request or a deed is', () => {
  it.each([
    ['Oslo rejected a proposal put forward by Chad.', 'proposal', 'author', 'Chad'],
    ['Oslo rejected a request from Chad.', 'request', 'author', 'Chad'],
    ['Attacks by the rebels killed forty people.', 'Attacks', 'maker', 'rebels'],
    ["Oslo praised Chad's decision.", 'decision', 'author', 'Chad'],
    ['Oslo rejected a Swedish request.', 'request', 'author', 'Swedish'],
    ['Oslo welcomed the decision of Chad to free the crew.', 'decision', 'author', 'Chad'],
  ])('%s: %s has %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot]).toContain(filler);
  });

  it.each([
    ['Oslo condemned a terrorist attack.', 'attack', 'author', 'terrorist'],
    ['Oslo accepted a deal under which Chad will pay.', 'deal', 'author', 'Chad'],
    ['Oslo condemned an attack on the church.', 'attack', 'author', 'church'],
    ['Oslo condemned the bombing of Chad.', 'bombing', 'author', 'Chad'],
    ["Oslo condemned the dissident's arrest.", 'arrest', 'author', 'dissident'],
    ["Oslo praised Chad's decision.", 'decision', 'maker', 'Chad'],
    ['Oslo accepted an offer which pleased Chad.', 'offer', 'author', 'which'],
  ])('%s: %s has no %s %s', async (text, word, slot, filler) => {
    expect((await slotsOf(text, word))[slot] ?? []).not.toContain(filler);
  });
});
