import { describe, expect, it } from 'vitest';
import { findLeads } from '../../../src/resolve/events/leads.ts';
import { told } from '../../fixtures/event-context.ts';

describe('findLeads', () => {
  it('the first sentence below the first line that tells of a kind, with all that it tells of it', () => {
    const at = (start: number, type = 'attack', position = start) => {
      const claim = told({ type, roles: { agent: 'A' }, article: 'a1', at: position });
      return { ...claim, evidence: { ...claim.evidence, start } };
    };
    const [headline, later, lead, beside, visit] = [
      at(0),
      at(300),
      at(80),
      at(80, 'attack', 95),
      at(300, 'visit', 310),
    ];
    const leads = findLeads([headline, later, lead, beside, visit]);
    expect([headline, later, lead, beside, visit].map(({ id }) => leads.has(id))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });
});
