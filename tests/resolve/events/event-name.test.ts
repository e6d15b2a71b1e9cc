import { describe, expect, it } from 'vitest';
import { compareNames, eventName } from '../../../src/resolve/events/event-name.ts';

describe('eventName', () => {
  it.each<[string, string, string, string | null]>([
    ['He fought in the ', 'Battle', ' of Britain and left.', 'battle of britain'],
    ['He saw the American Civil ', 'War', ' end.', 'american civil war'],
    ['During the ', 'Siege', ' of the Alcázar he died.', 'siege of the alcázar'],
    ['After World ', 'War', ' II he left.', 'after world war ii'],
    ['He fought in the ', 'battle', ' of Britain.', null],
    ['The ', 'Revolution', ' of 1789 began.', 'revolution'],
  ])('%s%s%s', (before, noun, after, name) => {
    expect(eventName(before, noun, after)).toBe(name);
  });
});

describe('compareNames', () => {
  it.each([
    ['battle of britain', 'battle of britain', 'same'],
    ['revolution', 'revolution', 'short'],
    ['civil war', 'american civil war', 'short'],
    ['tanker war', 'gulf war', 'other'],
    ['battle of britain', 'battle of france', 'other'],
  ])('%s, %s: %s', (a, b, match) => {
    expect(compareNames(a, b)).toBe(match);
  });
});
