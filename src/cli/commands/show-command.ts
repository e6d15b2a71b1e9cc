import { describeId } from '../../pipeline/describe-id.ts';
import { loadView } from '../../pipeline/load-view.ts';
import { loadKnowledge } from '../../pipeline/resources.ts';
import { type FolderOptions, viewOptions } from '../policy-options.ts';
import { renderDescription } from '../render-description.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

/** `entente show DIR ID` */
export async function showCommand(
  folder: string,
  id: string,
  options: FolderOptions & { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const view = loadView(folder, { ...viewOptions(options), positions: false });
  const description = describeId(view, id, loadKnowledge(options.knowledge));
  terminal.out(
    options.json ? `${JSON.stringify(description, null, 2)}\n` : renderDescription(description, terminal.color),
  );
  return exitCodes.fine;
}
