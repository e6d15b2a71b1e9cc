import type { Tree } from '../../model/tree.ts';
import { type Arc, lemmaOf, type Mend, type MendContext, type MendWords } from './mend.ts';

/**
 * “said Iran had broken the pact and urged it to stop”, “denied that there was a camp and shot down a jet”, “denied that it
 * had armed them, calling the charge absurd”, “urged it to leave, warning it of war”: the parser hangs on what is reported or
 * asked what goes on about whoever reports or asks it. A verb of asking without the clause's “had”, or of saying behind a comma,
 * a verb behind “there was”, and a participle of saying behind a comma are of the verb of saying.
 */
export function joinedToSaying(words: MendWords): Mend {
  return {
    name: 'joined-to-saying',
    mend(context) {
      const { sentence } = context;
      const arcs: Arc[] = [];
      for (let token = sentence.firstToken; token < sentence.endToken; token++) {
        const saying = sayingAbove(token, context, words);
        if (saying !== undefined)
          arcs.push({ token, head: saying, deprel: context.tree.tokens[token]?.deprel ?? 'dep' });
      }
      return arcs;
    },
  };
}

function sayingAbove(token: number, { tree }: MendContext, words: MendWords): number | undefined {
  const { upos, head: clause = -1 } = tree.tokens[token] ?? {};
  const { deprel, head: saying = -1 } = tree.tokens[clause] ?? {};
  if (upos !== 'VERB' || saying > clause || !words.reportingVerbs.has(lemmaOf(saying, tree))) return undefined;
  const isReported = deprel === 'ccomp';
  const isAsked = deprel === 'xcomp' && words.demandingVerbs.has(lemmaOf(saying, tree));
  const goesOn =
    (isReported && isFurtherDeed(token, clause, tree, words)) ||
    ((isReported || isAsked) && isFurtherSaying(token, tree, words));
  return goesOn ? saying : undefined;
}

function isFurtherDeed(token: number, clause: number, tree: Tree, words: MendWords): boolean {
  if (tree.tokens[token]?.deprel !== 'conj' || tree.child(token, 'nsubj', 'aux', 'mark') !== undefined) return false;
  if (tree.child(clause, 'expl') !== undefined) return true;
  const had = tree.childrenBy(clause, 'aux').some((aux) => /^(had|'d|’d)$/i.test(tree.tokens[aux]?.text ?? ''));
  return had && (words.demandingVerbs.has(lemmaOf(token, tree)) || isSaidAnew(token, tree, words));
}

/** “…, and accused”. */
function isSaidAnew(token: number, tree: Tree, { reportingVerbs }: MendWords): boolean {
  const and = tree.child(token, 'cc') ?? token;
  return tree.tokens[and - 1]?.text === ',' && reportingVerbs.has(lemmaOf(token, tree));
}

function isFurtherSaying(token: number, tree: Tree, { reportingVerbs }: MendWords): boolean {
  const word = tree.tokens[token];
  if (word?.deprel !== 'advcl' || !/ing$/i.test(word.text) || !reportingVerbs.has(lemmaOf(token, tree))) return false;
  const [first] = tree.yieldOf(token);
  const opens = tree.tokens[first]?.text === ',' ? first + 1 : first;
  return opens === token && tree.tokens[token - 1]?.text === ',';
}
