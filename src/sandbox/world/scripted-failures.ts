import { z } from 'zod';
import { botApp } from './people.ts';
import { roleIn } from './access.ts';
import { isRunning } from './run-rules.ts';
import type { Story } from './story.ts';
import { startScheduledRun } from './story.ts';
import type { World } from './types.ts';

const line = z.object({ text: z.string().min(1).max(100_000) });
const linesMax = 10_000;
const everyMs = 2_000;

/** Reads JSON Lines with a `text` each. */
export function parseFailureTexts(jsonLines: string): string[] {
  const lines = jsonLines.split('\n').filter((each) => each.trim() !== '');
  if (lines.length > linesMax) throw new Error(`The failures file has more than ${linesMax} lines.`);
  return lines.map((each, index) => {
    const parsed = line.safeParse(parseJson(each));
    if (!parsed.success) {
      throw new Error(`Line ${index + 1} of the failures file is not a JSON object with a "text".`);
    }
    return parsed.data.text;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The next runs fail with these texts, each once. serviceExceptionJson is always JSON, so other texts become its description. */
export function scriptFailures(world: World, texts: readonly string[]): void {
  world.scriptedFailures.push(...texts.map(asServiceException));
}

function asServiceException(text: string): string {
  const parsed = parseJson(text);
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return text;
  return JSON.stringify({ errorCode: 'ModelRefresh_ShortMessage_ProcessingError', errorDescription: text });
}

/** Starts one dataset after the other until every scripted text has been used. */
export function createFailureParade(world: World): Story {
  const datasets = [...world.datasets.values()].filter(
    (each) => each.schedule !== undefined && roleIn(world, each.workspaceId, botApp.principalId) !== undefined,
  );
  let nextAt = world.clock.now();
  let next = 0;
  return {
    advance: () => {
      const started: string[] = [];
      while (world.clock.now() >= nextAt && world.scriptedFailures.length > 0 && started.length < datasets.length) {
        const dataset = datasets[next % datasets.length];
        next += 1;
        nextAt += everyMs;
        if (dataset === undefined || isRunning(dataset)) continue;
        startScheduledRun(world, dataset.datasetId);
        started.push(`A run of ${dataset.name} starts and will fail with the next text.`);
      }
      return started;
    },
  };
}
