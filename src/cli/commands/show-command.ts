import { describeId } from '../../pipeline/describe-id.ts';
import { loadView } from '../../pipeline/load-view.ts';
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
  const description = describeId(loadView(folder, { ...viewOptions(options), positions: false }), id);
  terminal.out(
    options.json ? `${JSON.stringify(description, null, 2)}\n` : renderDescription(description, terminal.color),
  );
  return exitCodes.fine;
}
