import { createNewsPreset } from '../src/pipeline/presets.ts';
import { loadResources } from '../src/pipeline/resources.ts';
import { extractClaims } from '../src/pipeline/read-claims.ts';
const r = loadResources(); const p = await createNewsPreset(r, { threads: 2 });
const specs = { ...r.ontology.spec.events, ...r.ontology.spec.edges } as any;
const only = process.argv[2];
const cases = Object.entries<any>(specs).flatMap(([type, s]) => s.examples.map((e: any) => ({ type, e })));
const docs = await p.annotate(cases.map((c, i) => ({ id: 'c' + i as any, text: c.e.text, published: c.e.published ?? '2019-03-15', language: 'en', skip: [] })));
let ok = 0; const out: string[] = [];
const roles = ['agent', 'recipient', 'instrument', 'place', 'topic', 'source', 'target'];
for (const [i, doc] of docs.entries()) {
  const { type, e } = cases[i]!; const all = await extractClaims(doc, p); const claims = all.filter((c) => c.type === type);
  const w = (c: any, role: string) => c.participants.filter((x: any) => x.role === role).map((x: any) => e.text.slice(x.mention.start, x.mention.end));
  const match = (want: any, c: any) => roles.every((role) => [want[role] ?? []].flat().map(String).every((s) => w(c, role).some((m: string) => m.includes(s) || s.includes(m)))) && c.polarity === (want.polarity ?? 'affirmed') && c.modality === (want.modality ?? 'asserted') && (want.attributed === undefined || want.attributed === c.attribution.length > 0);
  const fits = e.claims.length === 0 ? claims.length === 0 : e.claims.every((x: any) => claims.some((c) => match(x, c)));
  if (fits) { ok++; continue; }
  if (only && !type.startsWith(only)) continue;
  out.push(`[${type}] ${e.text}\n   want ${JSON.stringify(e.claims)}\n   got ${all.map((c) => `${c.type}(${c.participants.map((x) => x.role + ':' + e.text.slice(x.mention.start, x.mention.end)).join(', ')}) ${c.polarity[0]} ${c.modality} ${c.attribution.length}`).join(' | ')}\n   tree ${doc.tokens.map((t, k) => `${t.text}/${t.upos}/${t.deprel}>${t.head < 0 ? 'R' : doc.tokens[t.head]!.text}`).join(' ')}\n   ment ${doc.mentions.map((m) => `${e.text.slice(m.start, m.end)}:${m.type}:${m.kind[0]}`).join(' | ')}`);
}
console.log(out.join('\n')); console.log(ok, 'of', cases.length); await p.close();
