import type { Doc, Mention } from '../../model/doc.ts';
import type { Tree } from '../../model/tree.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { acronym } from './acronym.ts';
import { familyName } from './family-name.ts';
import type { LinkContext, LinkRule } from './link-rule.ts';
import { personalPronoun } from './personal-pronoun.ts';
import { sameName } from './same-name.ts';

/** The surest rule first; the first that does not abstain decides. */
const rules: readonly LinkRule[] = [sameName, acronym, familyName, personalPronoun];

/** The mentions with their links back. A link gives a pronoun the type of what it stands for. */
export function linkAntecedents(
  mentions: readonly Mention[],
  doc: Doc<'sentences' | 'tokens'>,
  tree: Tree,
  ontology: Ontology,
): Mention[] {
  const linked: Mention[] = [];
  const context: LinkContext = { mentions: linked, text: doc.article.text, doc, tree, ontology };
  mentions.forEach((mention, index) => {
    linked.push(mention);
    for (const rule of rules) {
      const link = rule.link(index, context);
      if (!link) continue;
      const type =
        mention.kind === 'name' && mention.known ? mention.type : (linked[link.mention]?.type ?? mention.type);
      linked[index] = { ...mention, type, antecedent: { ...link, rule: rule.name } };
      break;
    }
  });
  return linked;
}
