import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageAssets } from '../../src/explorer/page.ts';
import { type Explorer, startExplorer } from '../../src/explorer/server/start-explorer.ts';
import { singleFile } from '../../src/explorer/single-file.ts';
import { buildPage, describeInChromium, pictures } from './chromium.ts';
import { nodeId, writeFolder } from './corpus.ts';
import { readFolder } from './read-folder.ts';

const wicked =
  '<script>alert(1)</script><img src=x onerror="alert(2)"><svg onload=alert(3)>"\'</textarea></script><!--';
const patience = 60_000;

describeInChromium('the explorer', ({ visit }) => {
  let assets: PageAssets;
  let explorer: Explorer;
  beforeAll(async () => {
    assets = await buildPage();
    explorer = await startExplorer(writeFolder(), { assets });
  }, patience);
  afterAll(() => explorer?.close());

  const open = async (hash = '', options = {}) => {
    const seen = await visit(`${explorer.url}${hash}`, options);
    await seen.page.waitForSelector('.map-labels');
    return seen;
  };
  const counts = (page: Page) => page.locator('.counts').innerText();
  const search = async (page: Page, words: string) => {
    await page.getByRole('combobox', { name: 'Search the map' }).fill(words);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.evidence h2');
  };
  const take = async (page: Page, name: string): Promise<string> => {
    await page.locator('.menu').evaluate((menu) => menu.setAttribute('open', ''));
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return readFileSync(await (download as Download).path(), 'latin1');
  };

  it(
    'shows the map, and asks nobody but its own server',
    async () => {
      const { page, complaints, requests } = await open();
      expect(await counts(page)).toBe('6 nodes · 7 connections');
      await page.screenshot({ path: join(pictures, 'map.png') });
      expect(requests.filter((url) => !url.startsWith(explorer.url) && !url.startsWith('data:'))).toEqual([]);
      expect(complaints).toEqual([]);
    },
    patience,
  );

  it(
    'finds by name or alias, shows the evidence, and marks the words',
    async () => {
      const { page, complaints } = await open();
      await search(page, 'togo alias');
      expect(await page.locator('.evidence h2').innerText()).toBe('Togo');
      const attack = page.locator('.claim', { hasText: 'Attack' });
      expect(await attack.locator('.mark-trigger').innerText()).toBe('attacked');
      expect(await attack.locator('.mark-participant').allInnerTexts()).toEqual(['Togo', 'Benin']);
      expect(await attack.locator('.mark-speaker').innerText()).toBe('Ana Mensah');
      expect(await attack.locator('.mark-cue').innerText()).toBe('said');
      expect(await attack.locator('dl').innerText()).toMatch(
        /according to Ana Mensah[\s\S]*2019-08-10 · day, stated in the text[\s\S]*80 % sure · rules@1\/test/,
      );
      await page.screenshot({ path: join(pictures, 'evidence.png') });
      await page.keyboard.press('Escape');
      expect(await page.locator('.evidence').count()).toBe(0);
      expect(complaints).toEqual([]);
    },
    patience,
  );

  it(
    'selects by a click on the map, and follows a name in the evidence',
    async () => {
      const { page } = await open(`#focus=${encodeURIComponent(nodeId('Ana Mensah'))}&kinds=entity`);
      await page.waitForTimeout(300);
      const box = await page.locator('.map').boundingBox();
      const hit = async () => {
        // Two nodes alone, fitted into the frame: one lies at each end of the longer way.
        for (let x = 30; x < (box?.width ?? 0); x += 12)
          for (let y = 30; y < (box?.height ?? 0); y += 12) {
            await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y);
            const cursor = await page.locator('.map-canvas').getAttribute('style');
            if (cursor?.includes('pointer')) return page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
          }
      };
      await hit();
      await page.waitForSelector('.evidence h2');
      expect(await page.locator('.evidence').innerText()).toMatch(/Ana Mensah/);
      await page.locator('.claim dd button', { hasText: 'Ghana' }).first().click();
      await page.locator('.evidence h2', { hasText: 'Ghana' }).waitFor();
    },
    patience,
  );

  it(
    'puts what is said and what is denied side by side',
    async () => {
      const { page } = await open();
      await page.locator('.connections summary').press('Enter');
      await page.locator('.connections li button', { hasText: 'Togo attacks Benin' }).click();
      await page.locator('.disputed').waitFor();
      expect(await page.locator('.disputed > div > h4').allInnerTexts()).toEqual(['Said', 'Denied']);
      expect(await page.locator('.disputed .mark-trigger').allInnerTexts()).toEqual(['attacked', 'bomb']);
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(pictures, 'disputed.png') });
    },
    patience,
  );

  it(
    'filters by the legend, and keeps the view in the address',
    async () => {
      const { page } = await open();
      await page.getByRole('checkbox', { name: /Attacks/ }).uncheck();
      expect(await counts(page)).toBe('6 nodes · 6 connections');
      await page.getByRole('checkbox', { name: /planned/ }).check();
      await page.getByRole('checkbox', { name: /negated/ }).check();
      await search(page, 'ghana');
      const other = await open(new URL(page.url()).hash);
      await other.page.waitForSelector('.evidence h2');
      expect(await counts(other.page)).toBe(await counts(page));
      expect(await other.page.getByRole('checkbox', { name: /Attacks/ }).isChecked()).toBe(false);
      expect(await other.page.locator('.evidence h2').innerText()).toBe('Ghana');
      await other.page.screenshot({ path: join(pictures, 'filtered.png') });
      await page.goBack();
      await page.locator('.evidence').waitFor({ state: 'detached' });
    },
    patience,
  );

  it(
    'shows what held in a stretch of time that is drawn or played',
    async () => {
      const { page } = await open('#undated=false');
      const plot = await page.locator('.timeline svg').boundingBox();
      if (!plot) return expect.fail('no timeline');
      const middle = plot.y + plot.height / 2;
      await page.mouse.move(plot.x + 2, middle);
      await page.mouse.down();
      await page.mouse.move(plot.x + plot.width * 0.2, middle, { steps: 4 });
      await page.mouse.up();
      expect(new URL(page.url()).hash).toMatch(/from=2019-\d\d-\d\d&to=2019-\d\d-\d\d/);
      expect(await counts(page)).toBe('3 nodes · 3 connections');
      const drawn = new URL(page.url()).hash;
      await page.screenshot({ path: join(pictures, 'time.png') });
      await page.getByRole('button', { name: 'Play through time' }).click();
      await page.waitForTimeout(1000);
      expect(new URL(page.url()).hash).not.toBe(drawn);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'All time' }).click();
      expect(new URL(page.url()).hash).not.toMatch(/from=/);
    },
    patience,
  );

  it(
    'finds a path and the surroundings, and lays them out in a worker',
    async () => {
      const { page, complaints } = await open();
      await search(page, 'ana mensah');
      await page.getByRole('button', { name: 'Only its surroundings' }).click();
      expect(await page.locator('.notice').innerText()).toMatch(/Around Ana Mensah/);
      await page.getByRole('button', { name: 'Path to…' }).click();
      await page.getByRole('combobox', { name: 'The other end' }).fill('benin');
      await page.keyboard.press('Enter');
      await page.locator('.notice', { hasText: 'Path from Ana Mensah to Benin' }).waitFor();
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(pictures, 'path.png') });
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await page.locator('.notice').count()).toBe(0);
      const worker = page.waitForEvent('worker');
      await page.getByRole('button', { name: 'Arrange what is shown' }).click();
      await worker;
      expect(complaints).toEqual([]);
    },
    patience,
  );

  it(
    'gives what is shown as PNG, SVG, GEXF, CSV and Cypher',
    async () => {
      const { page, complaints } = await open();
      await page.waitForTimeout(300);
      expect(await take(page, 'Image (PNG)')).toMatch(/^.PNG/);
      const svg = await take(page, 'Drawing (SVG)');
      expect(svg).toMatch(/^<svg [\s\S]*>Ghana<\/text>[\s\S]*<\/svg>/);
      writeFileSync(join(pictures, 'view.svg'), svg, 'latin1');
      expect(await take(page, 'Gephi (GEXF)')).toMatch(/^<\?xml [\s\S]*label="Ghana"[\s\S]*<\/gexf>/);
      expect((await take(page, 'Table (CSV)')).split('\r\n')).toHaveLength(9);
      expect(await take(page, 'Cypher for Neo4j')).toMatch(/MATCH \(node\) WHERE node.id IN ids/);
      expect(complaints).toEqual([]);
    },
    patience,
  );

  it(
    'shows officials as their states, and says why when nothing is left',
    async () => {
      const { page } = await open();
      await page.getByRole('radio', { name: 'states' }).check();
      await page.waitForTimeout(500);
      expect(new URL(page.url()).hash).toBe('#level=states');
      for (const kind of [/Actors, places/, /^Events/]) await page.getByRole('checkbox', { name: kind }).uncheck();
      expect(await page.locator('.notice').innerText()).toMatch(/Nothing passes these filters/);
      await page.getByRole('button', { name: 'Reset them' }).click();
      expect(await counts(page)).toBe('6 nodes · 7 connections');
    },
    patience,
  );

  it(
    'can be used by the keyboard',
    async () => {
      const { page } = await open();
      await page.keyboard.press('/');
      await page.keyboard.type('gha');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.evidence h2');
      await page.locator('.map').focus();
      for (const key of ['+', '-', 'ArrowLeft', 'ArrowDown', '0']) await page.keyboard.press(key);
      await page.locator('.connections summary').press('Enter');
      await page.locator('.connections li button').first().press('Enter');
      expect(await page.locator('.connections li').count()).toBe(7);
      await page.locator('.evidence .kind', { hasText: 'edge' }).waitFor();
    },
    patience,
  );

  it(
    'says what to do when nothing is there or the server is gone',
    async () => {
      const empty = await startExplorer(writeFolder([]), { assets });
      const { page } = await visit(empty.url);
      await page.waitForSelector('.message');
      expect(await page.locator('.message').innerText()).toMatch(/This map is empty[\s\S]*entente build/);
      await page.route('**/api/map*', (route) => route.abort());
      await page.reload();
      await page.waitForSelector('[role=alert]');
      expect(await page.locator('.message').innerText()).toMatch(/could not be opened[\s\S]*entente explore DIR/);
      await page.screenshot({ path: join(pictures, 'failed.png') });
      await page.close();
      await empty.close();
    },
    patience,
  );

  it(
    'says what to do where there is no WebGL, and gives the rest',
    async () => {
      const { page } = await visit('about:blank');
      await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
      await page.goto(explorer.url);
      expect(await page.getByRole('alert').innerText()).toMatch(/no WebGL/);
      await search(page, 'ghana');
    },
    patience,
  );

  describe('an article full of markup', () => {
    it(
      'does nothing when served',
      async () => {
        const served = await startExplorer(
          writeFolder(undefined, (text) => `${text} ${wicked}`),
          { assets },
        );
        const { page, complaints } = await visit(`${served.url}#kinds=entity&kinds=event&kinds=article`);
        await page.waitForSelector('.map-labels');
        await search(page, 'togo');
        expect(await page.locator('.evidence').innerText()).toContain('<img src=x onerror=');
        expect(await page.locator('.page img, .page script, .page svg[onload]').count()).toBe(0);
        expect(complaints).toEqual([]);
        await page.close();
        await served.close();
      },
      patience,
    );

    it(
      'does nothing in the mailed file, which opens from a disk and asks for nothing',
      async () => {
        const file = join(mkdtempSync(join(tmpdir(), 'entente-explorer-')), 'map.html');
        writeFileSync(
          file,
          singleFile(
            writeFolder(undefined, (text) => `${text} ${wicked}`),
            {},
            assets,
          ).html,
        );
        const { page, complaints, requests } = await visit(pathToFileURL(file).href);
        await page.waitForSelector('.map-labels');
        await search(page, 'togo');
        expect(await page.locator('.claim')).toBeDefined();
        expect(await page.locator('.evidence').innerText()).toContain('<img src=x onerror=');
        await page.screenshot({ path: join(pictures, 'mailed.png') });
        const worker = page.waitForEvent('worker');
        await page.getByRole('button', { name: 'Only its surroundings' }).click();
        await worker;
        expect(await page.getByRole('button', { name: /Add an article|Confirm/ }).count()).toBe(0);
        expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
        expect(complaints).toEqual([]);
      },
      patience,
    );
  });

  describe('into a folder that was read', () => {
    let read: Explorer;
    beforeAll(async () => {
      const folder = await readFolder('ACCRA, May 4, 2019 (Post) - Ghana sanctioned Togo on Thursday.\n');
      read = await startExplorer(folder, { assets, analyst: 'Ama' });
    }, 2 * patience);
    afterAll(() => read?.close());

    it(
      'an article is pasted, and what it says is shown',
      async () => {
        const { page, complaints } = await visit(read.url);
        await page.getByRole('button', { name: 'Add an article' }).click();
        await page.getByRole('textbox', { name: 'Text' }).fill(`Benin attacked Togo on 3 May 2019. ${wicked}`);
        await page.getByRole('textbox', { name: 'Title' }).fill(wicked);
        await page.screenshot({ path: join(pictures, 'add.png') });
        await page.getByRole('button', { name: 'Read it' }).click();
        await page.locator('.evidence h2').waitFor();
        expect(await page.locator('.evidence .claim').innerText()).toMatch(/Attack[\s\S]*Benin attacked Togo/);
        expect(await page.locator('.page img, .page script').count()).toBe(0);
        await page.screenshot({ path: join(pictures, 'added.png') });
        expect(complaints).toEqual([]);
      },
      2 * patience,
    );

    it(
      'a file is dropped, and one that is no article is refused',
      async () => {
        const { page } = await visit(read.url);
        await page.waitForSelector('.map-labels');
        const drop = (name: string) =>
          page.evaluate(`(() => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['Benin praised Ghana.'], ${JSON.stringify(name)}));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
          })()`);
        await drop('map.pdf');
        await page.locator('.problem', { hasText: 'map.pdf is of no known kind' }).waitFor();
        await drop('praise.txt');
        await page.waitForFunction('document.querySelector("textarea")?.value === "Benin praised Ghana."');
        await page.keyboard.press('Escape');
        expect(await page.locator('dialog[open]').count()).toBe(0);
      },
      patience,
    );

    it(
      'a claim is rejected, taken back, and confirmed',
      async () => {
        const { page, complaints } = await visit(read.url);
        await page.waitForSelector('.map-labels');
        await page.locator('.connections summary').press('Enter');
        await page.locator('.connections li button', { hasText: 'sanctioned by' }).click();
        const review = page.locator('.review').first();
        await review.getByRole('button', { name: 'Note…' }).click();
        await review.getByRole('textbox').fill('It was Benin.');
        await review.getByRole('button', { name: 'Reject' }).click();
        await page.locator('.reviewed-rejected', { hasText: 'Rejected by Ama' }).waitFor();
        await page.locator('.connections li button', { hasText: 'sanctioned by' }).waitFor({ state: 'detached' });
        await page.screenshot({ path: join(pictures, 'rejected.png') });
        await page.getByRole('button', { name: 'Undo' }).click();
        await page.locator('.connections li button', { hasText: 'sanctioned by' }).waitFor();
        await page.locator('.review').first().getByRole('button', { name: 'Confirm' }).click();
        await page.locator('.reviewed-confirmed', { hasText: 'Confirmed by Ama' }).waitFor();
        expect(complaints).toEqual([]);
      },
      2 * patience,
    );
  });

  it.each([
    ['light', {}],
    ['dark', { dark: true }],
    ['phone', { width: 390, height: 780 }],
  ])(
    'breaks no rule of axe: %s',
    async (name, options) => {
      const { page } = await open(
        `#selected=${encodeURIComponent(nodeId('Togo'))}&statuses=asserted&statuses=negated&statuses=planned`,
        options,
      );
      await page.waitForSelector('.evidence h2');
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(pictures, `${name}.png`) });
      // Put in by the debugger's way, which the page's policy does not hold for.
      await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
      const broken = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        );
      });
      expect(broken).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
    },
    patience,
  );
});
