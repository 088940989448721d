import { isRefusal } from '../flows/sweep.ts';
import { modifiedAfterMs, PowerBiError, type PowerBi } from '../ports/power-bi.ts';
import { adminAdvice } from './admin-advice.ts';
import type { Finding } from './finding.ts';

/** The admin scanner: whether it tells what has changed. Optional. */
export async function checkScanner(
  { listModifiedWorkspaces }: Pick<PowerBi, 'listModifiedWorkspaces'>,
  now: number,
): Promise<Finding> {
  try {
    const count = (await listModifiedWorkspaces(now - 2 * modifiedAfterMs)).length;
    const changed = count === 1 ? '1 workspace has' : `${count} workspaces have`;
    return { kind: 'ok', text: `allowed; only what changes is read again (${changed} in the last hour)` };
  } catch (error) {
    if (!(error instanceof PowerBiError)) throw error;
    if (!isRefusal(error)) return { kind: 'note', text: error.message };
    const without = 'connections are read dataset by dataset in turn, so that a new binding may be noticed hours later';
    return { kind: 'note', text: `not allowed; ${without}. ${adminAdvice}` };
  }
}
