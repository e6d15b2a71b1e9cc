import type { PageEntity } from '../../contract.ts';
import { daysWords, spoken } from './words.ts';

type Fact = PageEntity['known'][number];

/** Offices and memberships of the knowledge under the source that gives them: they are no claims, and no edges of the map. */
export function KnownBeforehand({ known }: Pick<PageEntity, 'known'>) {
  if (known.length === 0) return null;
  return (
    <details class="beforehand">
      <summary>Known beforehand, told by no article here ({known.length})</summary>
      {gather(known, ({ source }) => source).map(([source, facts]) => (
        <section key={source}>
          <Offices facts={facts.filter(({ title }) => title !== undefined)} />
          <Ties facts={facts.filter(({ title }) => title === undefined)} />
          <p class="source">Source: {source}</p>
        </section>
      ))}
    </details>
  );
}

function Offices({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul class="standing">
      {facts.map(({ target, title, start, end }) => (
        <li key={`${target.id} ${title} ${start}`}>
          {title}, {target.name}
          <span class="dates">{start || end ? daysWords(start ?? null, end ?? null) : ''}</span>
        </li>
      ))}
    </ul>
  );
}

/** A state is a member of dozens of bodies: what it is to them is said once. */
function Ties({ facts }: { readonly facts: readonly Fact[] }) {
  return gather(facts, ({ edge }) => edge).map(([edge, ties]) => (
    <div key={edge}>
      <p class="kind">{spoken(edge)}</p>
      <ul class="standing">
        {ties.map(({ target }) => (
          <li key={target.id}>{target.name}</li>
        ))}
      </ul>
    </div>
  ));
}

function gather(facts: readonly Fact[], keyOf: (fact: Fact) => string): [string, Fact[]][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact]);
  return [...groups];
}
