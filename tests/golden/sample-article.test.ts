import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/model/article.ts';
import { type Claim, claimSchema } from '../../src/model/claim.ts';
import { entitySchema } from '../../src/model/entity.ts';
import { type Span, surface } from '../../src/model/span.ts';
import { runEntente, temporaryFolder } from '../cli/run-entente.ts';

/**
 * All that is read in the sample article, in words. When it changes on purpose: `npx vitest run tests/golden -u`, and
 * read the difference before it is committed.
 */
describe('the sample article', () => {
  it('is read as it was', async () => {
    const folder = temporaryFolder();
    const { code } = await runEntente(['build', 'seeds/articles', '--out', folder, '--threads', '1']);
    expect(code).toBe(0);
    const [article] = lines(folder, 'articles.jsonl').map((line) => articleSchema.parse(line));
    const claims = lines(folder, 'claims.jsonl').map((line) => claimSchema.parse(line));
    const entities = lines(folder, 'entities.jsonl').map((line) => entitySchema.parse(line));
    const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
    await expect(tellClaims(claims, article?.text ?? '', names)).toMatchFileSnapshot('sample-article.txt');
  });
});

function lines(folder: string, file: string): unknown[] {
  const text = readFileSync(join(folder, file), 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line));
}

/** The claims in the order of their triggers, under the sentences that they come from. */
function tellClaims(claims: readonly Claim[], text: string, names: ReadonlyMap<string, string>): string {
  const words = (span: Span) => surface(text, span).replace(/\s+/g, ' ');
  const who = (span: Span | null, id: string | null) => {
    const name = names.get(id ?? '') ?? 'unknown';
    const said = span ? words(span) : 'nobody named';
    return said === name ? said : `${said} = ${name}`;
  };
  const inOrder = [...claims].sort(
    (a, b) => a.evidence.trigger.start - b.evidence.trigger.start || (a.type + a.id < b.type + b.id ? -1 : 1),
  );
  let sentence = '';
  const told = inOrder.flatMap((claim) => {
    const before = sentence;
    sentence = words(claim.evidence);
    return [...(sentence === before ? [] : ['', `“${sentence}”`]), ...tellClaim(claim, words, who)];
  });
  return `${told.join('\n').trimStart()}\n`;
}

function tellClaim(
  { type, polarity, modality, evidence, participants, attribution, time, qualifiers }: Claim,
  words: (span: Span) => string,
  who: (span: Span | null, id: string | null) => string,
): string[] {
  return [
    `  ${type} · ${polarity} · ${modality} · “${words(evidence.trigger)}”`,
    ...participants.map(({ role, mention, entity }) => `    ${role}: ${who(mention, entity)}`),
    ...attribution.map(
      ({ speaker, mention, cue, quoted }) =>
        `    ${quoted ? 'quoted' : 'reported'}: ${who(mention, speaker)}${cue ? ` “${words(cue)}”` : ''}`,
    ),
    ...(time ? [`    time: ${time.start ?? '…'} to ${time.end ?? '…'}, ${time.precision}, ${time.basis}`] : []),
    ...Object.entries(qualifiers).map(([name, value]) => `    ${name}: ${value}`),
  ];
}
