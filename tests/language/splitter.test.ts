import { expect, test } from 'vitest';
import { splitter } from '../../src/language/splitter.ts';
import type { Article } from '../../src/model/article.ts';

const article = (text: string, skip: Article['skip'] = []): Article =>
  ({ id: 'a', text, language: 'en', skip }) as unknown as Article; // ids are branded

test('sentences know their words', async () => {
  const [layers] = await splitter.annotate([{ article: article('Talks fail. Both left.') }]);
  expect(layers?.words.map(({ text }) => text)).toEqual(['Talks', 'fail', '.', 'Both', 'left', '.']);
  expect(layers?.sentences).toEqual([
    { start: 0, end: 11, firstToken: 0, endToken: 3 },
    { start: 12, end: 22, firstToken: 3, endToken: 6 },
  ]);
});

test('marks and menus have no words, and do not end a sentence', async () => {
  const text = 'The **envoy** left.\nHome | News';
  const skip = [
    { start: 4, end: 6, kind: 'navigation' },
    { start: 11, end: 13, kind: 'navigation' },
    { start: 20, end: 31, kind: 'navigation' },
  ] as const;
  const [layers] = await splitter.annotate([{ article: article(text, skip) }]);
  expect(layers?.words.map(({ text }) => text)).toEqual(['The', 'envoy', 'left', '.']);
  expect(layers?.sentences).toHaveLength(1);
});
