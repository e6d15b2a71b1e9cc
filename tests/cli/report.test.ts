import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../src/pipeline/report/make-report.ts';
import { reportAsHtml } from '../../src/pipeline/report/report-html.ts';
import { reportAsMarkdown } from '../../src/pipeline/report/report-markdown.ts';
import { hostileTexts, hostileView } from '../fixtures/hostile-view.ts';
import { bytes, runEntente } from './run-entente.ts';

const articles = [
  {
    id: 'may',
    published: '2019-05-06',
    publisher: 'The Wire',
    title: 'Sanctions',
    url: 'https://example.org/may',
    text: 'Austria imposed sanctions on Belarus on Saturday. Serbia said that Austria threatened Togo. Defence Minister Ana Mensah of Ghana met Peru on Friday.',
  },
  {
    id: 'june',
    published: '2019-06-07',
    text: 'Austria did not impose sanctions on Belarus on 4 May 2019, Austria said.',
  },
];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-report-'));
  const stdin = bytes(articles.map((article) => JSON.stringify(article)).join('\n'));
  await runEntente(['build', '-', '--out', folder, '--threads', '1'], { stdin });
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = async (...words: string[]) => {
  const ran = await runEntente(['report', folder, ...words]);
  expect([ran.error, ran.code]).toEqual(['', 0]);
  return ran.out;
};

describe('entente report', () => {
  it('tells of an actor when what happened, with the words and their source', async () => {
    const text = await report('Austria');
    expect(text).toMatch(/^# Austria\n/);
    expect(text).toMatch(
      /\*\*2019-05-04\*\* sanction: Austria → Belarus, 2019-05-04\n {2}- “Austria imposed sanctions on Belarus on Saturday.” — \[The Wire, Sanctions, 2019-05-06\]\(https:\/\/example.org\/may\)/,
    );
    expect(text).toMatch(/threatens[\s\S]*according to Serbia/);
  });

  it('tells of two states with their officials in their names', async () => {
    expect(await report('Ghana', 'Peru')).toMatch(/Ghana and Peru[\s\S]*2019-05-03[\s\S]*Ana Mensah/);
  });

  it('tells of a period alone', async () => {
    const text = await report('--from', '2019-05-04', '--to', '2019-05-04');
    expect(text).toContain('2019-05-04** sanction');
    expect(text).not.toContain('Ana Mensah');
  });

  it('sets disputed claims side by side', async () => {
    const text = await report('Belarus', '--include', 'negated');
    expect(text).toMatch(/## Disputed\n\n\| polarity \| (?:affirmed \| negated|negated \| affirmed) \|/);
  });

  it('writes a page with a map, and says what it wrote', async () => {
    const out = join(folder, 'report.html');
    expect(await report('Austria', '--out', out)).toMatch(/^Austria: \d+ dated/);
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<svg');
    expect(page).toContain('<blockquote>“Austria imposed sanctions on Belarus on Saturday.”');
  });

  it('is no report on three, nor on somebody who is not there', async () => {
    expect((await runEntente(['report', folder, 'a', 'b', 'c'])).code).toBe(2);
    expect((await runEntente(['report', folder, 'Nobody'])).error).toMatch(/nothing in this view is called/);
  });
});

describe('a report on what a foe wrote', () => {
  const made = makeReport(hostileView(hostileTexts(200)), { who: [] });

  it('has no markup of theirs as HTML', () => {
    const page = reportAsHtml(made);
    expect(page).not.toMatch(/<b>|<!--(?! )|<script|\p{Cs}/u);
  });

  it('has no line, link or heading of theirs as Markdown', () => {
    const text = reportAsMarkdown(made);
    for (const line of text.split('\n'))
      expect(line).toMatch(/^$|^# All|^## (?:Timeline|Strongest|What|Disputed)|^- | {2}- |^\|/);
    expect(text.replace(/\\./g, '')).not.toMatch(/[<`]/);
  });
});
