import { loadResolveResources, type ResolveOptions, removeArticles } from '../../pipeline/resolve-folder.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** `entente remove DIR ARTICLE…` */
export async function removeCommand(
  folder: string,
  articles: readonly string[],
  options: ResolveOptions & { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const manifest = await removeArticles(folder, articles, loadResolveResources(options));
  const { articles: left, claims } = manifest.counts;
  terminal.out(
    options.json
      ? `${JSON.stringify(manifest)}\n`
      : `${articles.join(', ')} removed; ${left} articles and ${claims} claims are left\n`,
  );
  return exitCodes.fine;
}
