import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { PageAssets } from '../../src/explorer/page.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isRequired = process.env.ENTENTE_REQUIRE_CHROMIUM === '1';
const isThere = existsSync(executablePath);
// WebGL without a graphics card, which sigma needs.
const args = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Where the pictures go that a person looks at. */
export const pictures = process.env.ENTENTE_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'entente-explorer-'));

export interface Visit {
  readonly page: Page;
  /** Errors, broken rules of the page's policy, and dialogs. */
  readonly complaints: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

/** Tests in a real Chromium; skipped where there is none, unless ENTENTE_REQUIRE_CHROMIUM=1. */
export function describeInChromium(name: string, tests: (tools: ChromiumTools) => void): void {
  const title = isThere ? name : `${name} (skipped: no Chromium at ${executablePath})`;
  describe.skipIf(!isThere && !isRequired)(title, () => {
    let browser: Browser;
    const visits: Page[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args });
    }, 60_000);
    afterEach(async () => {
      for (const page of visits.splice(0)) await page.context().close();
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests({
      async visit(url, { width = 1280, height = 800, dark = false } = {}) {
        const context = await browser.newContext({
          viewport: { width, height },
          colorScheme: dark ? 'dark' : 'light',
          acceptDownloads: true,
        });
        const page = await context.newPage();
        visits.push(page);
        const visit: Visit = { page, complaints: [], requests: [] };
        page.on('pageerror', (error) => visit.complaints.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') visit.complaints.push(message.text());
        });
        page.on('dialog', async (dialog) => {
          visit.complaints.push(`dialog: ${dialog.message()}`);
          await dialog.dismiss();
        });
        page.on('request', (request) => visit.requests.push(request.url()));
        await page.goto(url);
        return visit;
      },
    });
  });
}

export interface ChromiumTools {
  visit(url: string, options?: { width?: number; height?: number; dark?: boolean }): Promise<Visit>;
}

/** The page, built anew from its source. */
export async function buildPage(): Promise<PageAssets> {
  const built = await build({ configFile: 'vite.config.ts', build: { write: false }, logLevel: 'silent' });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const style = outputs.find(({ fileName }) => fileName === 'explorer.css');
  const script = outputs.find(({ fileName }) => fileName === 'explorer.js');
  return {
    script: script?.type === 'chunk' ? script.code : '',
    style: style?.type === 'asset' ? String(style.source) : '',
  };
}
