/**
 * Counts how many personal pronouns are given to what they stand for, and how many of those rightly:
 *
 *   npx tsx scripts/count-pronouns.ts GUM.jsonl…     documents of GUM as scripts/train/fetch_data.py writes them
 *
 * `resolved` are the pronouns with an antecedent; `right` those whose nearest antecedent that is no pronoun (or the first of a
 * chain of pronouns) has their gold cluster. A pronoun that the gold gives to nobody is wrong when it is resolved. With
 * ENTENTE_CACHE the reader's output is kept there.
 */
import type { FullDoc } from '../src/model/doc.ts';
import { loadLexicon } from '../src/pipeline/resources.ts';
import { readGold } from './pronouns/gold-clusters.ts';
import { observe } from './pronouns/observe.ts';

interface Count {
  pronouns: number;
  resolved: number;
  right: number;
}

const { personal } = loadLexicon().pronouns;
const counts = new Map<string, Count>();
const observed = await observe(process.argv.slice(2).flatMap(readGold), process.env.ENTENTE_CACHE);
for (const { doc, clusterOf } of observed) {
  doc.mentions.forEach((mention, index) => {
    if (mention.kind !== 'pronoun') return;
    const target = targetOf(index, doc);
    const cluster = clusterOf.get(mention.head);
    const right =
      target !== undefined && cluster !== undefined && clusterOf.get(doc.mentions[target]?.head ?? -1) === cluster;
    for (const key of [classOf(doc.article.text.slice(mention.start, mention.end)), 'all']) {
      const count = counts.get(key) ?? { pronouns: 0, resolved: 0, right: 0 };
      counts.set(key, count);
      count.pronouns += 1;
      count.resolved += Number(target !== undefined);
      count.right += Number(right);
    }
  });
}
for (const [key, { pronouns, resolved, right }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const share = resolved > 0 ? ((100 * right) / resolved).toFixed(1) : '-';
  console.log(`${key.padEnd(16)} ${pronouns} pronouns, ${resolved} resolved, ${right} right: ${share} %`);
}

/** The nearest mention up the chain that is no pronoun, or else the first of the chain. */
function targetOf(index: number, { mentions }: FullDoc): number | undefined {
  let at = mentions[index]?.antecedent?.mention;
  for (let steps = 0; at !== undefined && steps < mentions.length; steps++) {
    const next = mentions[at]?.antecedent?.mention;
    if (mentions[at]?.kind !== 'pronoun' || next === undefined) return at;
    at = next;
  }
  return at;
}

function classOf(word: string): string {
  const pronoun = personal.get(word.toLowerCase());
  if (pronoun?.person !== 'third') return 'I, we, you';
  return pronoun.gender ? 'he, she' : pronoun.number === 'many' ? 'they' : 'it';
}
