import { UsageError } from '../model/errors.ts';
import { type Judgement, makeJudgement, type Verdict } from '../model/judgement.ts';
import { clusterJudgements } from '../resolve/clusters.ts';
import { createThingFinder, type Thing } from './find-thing.ts';
import { readResolvedCorpus } from './folder.ts';
import { addJudgement, loadResolveResources, type ResolveOptions } from './resolve-folder.ts';

/** Who judges, and when: an ISO time. */
export interface Analyst {
  readonly name: string;
  readonly at: string;
  /** Why, in the analyst's words. */
  readonly note?: string;
}

/**
 * Records that two things of a folder are one, or are not, and resolves the folder anew.
 *
 * @throws UsageError for ids that the folder lacks, for things that cannot be compared, and where it is so already.
 */
export async function judgePair(
  folder: string,
  verdict: 'same' | 'different',
  ids: readonly [string, string],
  analyst: Analyst,
  options: ResolveOptions = {},
): Promise<Judgement> {
  const corpus = readResolvedCorpus(folder);
  const resources = loadResolveResources(options);
  const finder = createThingFinder(corpus, resources.knowledge);
  const [left, right] = anchors(finder.find(ids[0]), finder.find(ids[1]));
  const before = clusterJudgements(corpus.judgements);
  if (verdict === 'same' && before.rootOf(left) === before.rootOf(right)) {
    throw new UsageError('one-already', `${ids[0]} and ${ids[1]} are one already: entente why says why`);
  }
  const judgement = makeJudgement({ left, right, verdict, ...signed(analyst) });
  await addJudgement(folder, corpus, judgement, resources, ({ judgements }) => {
    const clusters = clusterJudgements(judgements);
    return (clusters.rootOf(left) === clusters.rootOf(right)) === (verdict === 'same');
  });
  return judgement;
}

/**
 * Records what an analyst says of one thing: of a claim that it is right or wrong, or a note on anything.
 *
 * @throws UsageError for an id that the folder lacks.
 */
export async function reviewThing(
  folder: string,
  verdict: Exclude<Verdict, 'same' | 'different' | 'unsure'>,
  id: string,
  analyst: Analyst,
  options: ResolveOptions = {},
): Promise<Judgement> {
  const corpus = readResolvedCorpus(folder);
  const resources = loadResolveResources(options);
  const known =
    corpus.claims.some((claim) => claim.id === id) ||
    (verdict === 'noted' && [corpus.articles, corpus.judgements].some((list) => list.some((one) => one.id === id)));
  if (!known && verdict !== 'noted') throw new UsageError('claim-unknown', `no claim “${id}” in ${folder}`);
  const thing = known ? id : createThingFinder(corpus, resources.knowledge).find(id).id;
  const judgement = makeJudgement({ left: thing, right: thing, verdict, ...signed(analyst) });
  await addJudgement(folder, corpus, judgement, resources);
  return judgement;
}

function signed({ name, at, note }: Analyst): Pick<Judgement, 'score' | 'reasons' | 'by' | 'at'> {
  return { score: 1, reasons: note === undefined ? [] : [{ name: 'note', value: note }], by: `user:${name}`, at };
}

/** The ids that stand for two things in a judgement: stable ones, which more articles do not change. */
function anchors(a: Thing, b: Thing): [string, string] {
  const isTelling = ({ kind }: Thing) => kind === 'event' || kind === 'claim';
  if (isTelling(a) !== isTelling(b)) {
    throw new UsageError('kinds-differ', `${a.id} is of kind ${a.kind}, ${b.id} of kind ${b.kind}: never one`);
  }
  const left = a.members.find((id) => !b.members.includes(id)) ?? a.members[0];
  const right = b.members.find((id) => id !== left && !(b.members.length > 1 && a.members.includes(id)));
  if (!left || !right) throw new UsageError('same-thing', `${a.id} and ${b.id} are the same thing, named twice`);
  return [left, right];
}
