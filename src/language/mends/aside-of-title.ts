import type { Arc, Mend } from './mend.ts';

/** “US envoy Martin Hale, who led talks”: what stands behind the name is said of the name, and not of its title. */
export const asideOfTitle: Mend = {
  name: 'aside-of-title',
  mend({ tree, sentence }) {
    const arcs: Arc[] = [];
    for (let title = sentence.firstToken; title < sentence.endToken; title++) {
      const { deprel, head: name = -1 } = tree.tokens[title] ?? {};
      if (deprel !== 'nmod:desc' || name < title) continue;
      for (const token of tree.childrenBy(title, 'acl', 'appos'))
        if (tree.yieldOf(token)[0] > name)
          arcs.push({ token, head: name, deprel: tree.tokens[token]?.deprel ?? 'acl' });
    }
    return arcs;
  },
};
