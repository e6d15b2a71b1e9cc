import type { Ontology } from '../ontology/ontology.ts';
import { roleNames } from '../ontology/spec.ts';
import type { Claim, ClaimRole } from './claim.ts';

/**
 * What is wrong with a claim under an ontology: unknown type, a role that the type has not, a participant outside
 * domain or range, a qualifier that the type does not allow. `typeOf` gives a participant's node type by role index.
 */
export function checkClaim(claim: Claim, ontology: Ontology, typeOf: (participant: number) => string | null): string[] {
  const problems: string[] = [];
  const allowed = allowedTypes(claim, ontology);
  if (!allowed) return [`${claim.type}: no ${claim.kind} of this type in the ontology`];
  claim.participants.forEach(({ role }, index) => {
    const types = allowed(role);
    const found = typeOf(index);
    if (!types) problems.push(`${claim.type}: has no role ${role}`);
    else if (found !== null && !ontology.isA(found, ...types)) {
      problems.push(`${claim.type}: ${role} is ${found}, allowed: ${types.join(', ')}`);
    }
  });
  const spec = ontology.event(claim.type) ?? ontology.edge(claim.type);
  for (const name of Object.keys(claim.qualifiers)) {
    if (!spec?.qualifiers[name]) problems.push(`${claim.type}: has no qualifier ${name}`);
  }
  return problems;
}

function allowedTypes(claim: Claim, ontology: Ontology): ((role: ClaimRole) => readonly string[] | undefined) | null {
  if (claim.kind === 'event') {
    const event = ontology.event(claim.type);
    if (!event) return null;
    return (role) => (isEventRole(role) ? event.roles[role] : undefined);
  }
  const edge = ontology.edge(claim.type);
  if (edge?.kind !== 'standing') return null;
  return (role) => (role === 'source' ? edge.domain : role === 'target' ? edge.range : undefined);
}

function isEventRole(role: ClaimRole): role is (typeof roleNames)[number] {
  return (roleNames as readonly string[]).includes(role);
}
