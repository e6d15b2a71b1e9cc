import { stretchLength } from '../../model/article.ts';
import type { Outline } from './outline.ts';

/**
 * The part of a text in which words without a date may tell one event: an article, or in a book what is about as long as
 * what is read of it at once. The whole of a book would compare each of its attacks with every other.
 */
export function passageOf({ article, sentence }: Pick<Outline, 'article' | 'sentence'>): string {
  return `${article} ${Math.floor(sentence / stretchLength)}`;
}
