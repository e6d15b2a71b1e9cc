import { articleId } from '../model/article.ts';
import { surface } from '../model/span.ts';
import type { Preset } from './presets.ts';

/** One trigger of a text as a person or a script reads it: words instead of spans. */
export interface Explanation {
  readonly sentence: string;
  readonly trigger: string;
  readonly type: string;
  /** verb, noun, light, adjective or title. */
  readonly form: string;
  readonly claims: readonly string[];
  /** Why there is no claim; null where there is one. */
  readonly reason: string | null;
  readonly participants: readonly { readonly role: string; readonly words: string; readonly slot: string }[];
  readonly steps: readonly { readonly refiner: string; readonly change: string }[];
}

export interface TextExplanation {
  readonly explanations: readonly Explanation[];
  /** Who and what the text was found to speak of. */
  readonly mentions: readonly { readonly words: string; readonly type: string; readonly kind: string }[];
}

/** Reads a text and says of every trigger in it what came of it. */
export async function explainText(
  text: string,
  published: string | undefined,
  preset: Preset,
): Promise<TextExplanation> {
  const [doc] = await preset.annotate([
    { id: articleId(undefined, text), text, language: 'en', skip: [], ...(published && { published }) },
  ]);
  if (!doc) return { explanations: [], mentions: [] };
  const words = (span: { start: number; end: number }) => surface(text, span).replace(/\s+/g, ' ');
  return {
    explanations: preset.explain(doc).map(({ sentence, trigger, type, form, claims, reason, participants, steps }) => ({
      sentence: words(sentence),
      trigger: words(trigger),
      type,
      form,
      claims: claims.map(({ id }) => id),
      reason,
      participants: participants.map(({ role, mention, slot }) => ({ role, words: words(mention), slot })),
      steps,
    })),
    mentions: doc.mentions.map((mention) => ({ words: words(mention), type: mention.type, kind: mention.kind })),
  };
}
