import { useSession } from '../fixtures/session.ts';
import { describeExtractorContract } from './extractor-contract.ts';

const session = useSession();

describeExtractorContract('rules', () => ({
  extractor: session.preset.extractors[0] as NonNullable<(typeof session.preset.extractors)[0]>, // the news preset has one
  ontology: session.resources.ontology,
  annotate: (articles) => session.preset.annotate(articles),
}));
