/**
 * Measures the explorer in a real Chromium with WebGL in software: `npx tsx scripts/bench-explorer.ts [--nodes N] [--edges N]`,
 * or `--folder DIR` for a built folder. Run `npm run build` first. Seconds depend on who else uses the machine, so the
 * processor's seconds of the browser stand beside them.
 */

import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createExplorerApp } from '../src/explorer/server/create-explorer-app.ts';
import { createFolderWriter } from '../src/explorer/server/folder-writer.ts';
import { readAssets } from '../src/explorer/server/read-assets.ts';
import { startExplorer } from '../src/explorer/server/start-explorer.ts';
import { madeUpMap } from './explorer/made-up-map.ts';

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '5000' },
    edges: { type: 'string', default: '20000' },
    folder: { type: 'string' },
    picture: { type: 'string' },
  },
});
const flags = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const assets = readAssets();
const weight = gzipSync(assets.script).length + gzipSync(assets.style).length;
console.log(`page weight        ${(weight / 1024).toFixed(0)} KB gzipped, without data`);

const explorer = values.folder ? await startExplorer(values.folder) : await serveMadeUp();
const browser = await chromium.launch({ executablePath, args: flags });
try {
  await measure(browser, explorer.url);
} finally {
  await browser.close();
  await explorer.close();
}

async function serveMadeUp(): Promise<{ url: string; close(): Promise<void> }> {
  const map = madeUpMap(Number(values.nodes), Number(values.edges));
  const content = { map, states: () => map, records: { claims: [], entities: [], disputes: [] } };
  const writer = createFolderWriter('.', { analyst: 'bench', now: () => new Date(0) });
  const app = createExplorerApp({ content, reload: () => content, writer, token: 'none', assets });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}

async function measure(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => console.error(error));
  const system = await browser.newBrowserCDPSession();
  /** Seconds of the processor by kind of process: `GPU` draws, `renderer` runs the page. */
  const used = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    const seconds = new Map<string, number>();
    for (const { type, cpuTime } of processInfo) seconds.set(type, (seconds.get(type) ?? 0) + cpuTime);
    return seconds;
  };
  const report = async (name: string, work: () => Promise<Measured>) => {
    const [start, before] = [performance.now(), await used()];
    const { words, frames = 0 } = await work();
    const [seconds, after] = [(performance.now() - start) / 1000, await used()];
    const spent = (type: string) => (after.get(type) ?? 0) - (before.get(type) ?? 0);
    const cost = (type: string) =>
      frames > 0 ? `${((spent(type) / frames) * 1000).toFixed(1)} ms a frame` : `${spent(type).toFixed(2)} s`;
    console.log(
      `${name.padEnd(10)} ${words.padEnd(50)} ${seconds.toFixed(2)} s; processor: page ${cost('renderer')}, drawing ${cost('GPU')}`,
    );
  };
  await report('opens', async () => {
    await page.goto(url + (process.env.Q ?? ''));
    await page.waitForSelector('.map-canvas[data-drawn]', { timeout: 120_000 });
    const painted = Number(await page.evaluate('performance.getEntriesByName("map-drawn")[0]?.startTime'));
    await answers(page);
    return { words: `map drawn after ${(painted / 1000).toFixed(2)} s; answers at the end` };
  });
  if (values.picture) await page.screenshot({ path: values.picture });
  await report('dragging', () => framesWhile(page, () => drag(page)));
  await report('zooming', () => framesWhile(page, () => zoom(page)));
  await report('pointing', () => framesWhile(page, () => point(page)));
  await report('filters', async () => {
    const tick = page.locator('.legend input[type=checkbox]').nth(1);
    for (let turn = 0; turn < 2; turn++) {
      await tick.click();
      await answers(page);
    }
    return { words: 'a kind of node off and on' };
  });
}

interface Measured {
  readonly words: string;
  readonly frames?: number;
}

/** Until a key is answered and two frames have passed. */
async function answers(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForFunction('document.activeElement?.type === "search"');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.keyboard.press('Escape');
  await page.evaluate('document.activeElement?.blur()');
}

async function framesWhile(page: Page, work: () => Promise<void>): Promise<Measured> {
  await page.evaluate(`(() => {
    globalThis.frames = [];
    globalThis.going = true;
    const count = (now) => { globalThis.frames.push(now); if (globalThis.going) requestAnimationFrame(count); };
    requestAnimationFrame(count);
  })()`);
  await work();
  const times = (await page.evaluate('(globalThis.going = false, globalThis.frames)')) as number[];
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const rate = ((gaps.length / total) * 1000).toFixed(0);
  return { words: `${rate} frames a second, slowest ${Math.max(...gaps).toFixed(0)} ms`, frames: gaps.length };
}

async function middle(page: Page) {
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

async function until(seconds: number, step: (turn: number) => Promise<void>): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end; turn++) await step(turn);
}

/** From an empty corner round and round. */
async function drag(page: Page): Promise<void> {
  const { x, y, width, height } = await middle(page);
  await page.mouse.move(x - width / 2 + 60, y - height / 2 + 20);
  await page.mouse.down();
  await until(4, (turn) => page.mouse.move(x + Math.sin(turn / 8) * 200, y + Math.cos(turn / 8) * 150));
  await page.mouse.up();
  await page.waitForTimeout(400);
}

async function zoom(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await until(3, async (turn) => {
    await page.mouse.wheel(0, turn % 20 < 10 ? -120 : 120);
    await page.waitForTimeout(50);
  });
}

async function point(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await until(3, (turn) => page.mouse.move(x + Math.sin(turn / 8) * 200, y + Math.cos(turn / 7) * 150));
}
