import { connectionIdOf } from './connections.ts';
import { datasetIdOf } from './datasets.ts';
import { findMishap } from './mishaps.ts';
import { isRunning } from './run-rules.ts';
import { openRun } from './runs.ts';
import type { World, WorldDataset } from './types.ts';

interface Step {
  /** After the start of the story. */
  readonly afterMs: number;
  readonly title: string;
  readonly happen: (world: World) => void;
}

export interface Story {
  /** Lets the steps happen that are due, and names them. */
  advance(): readonly string[];
}

/** What happens in the demo without anybody's hand. */
export function createStory(world: World): Story {
  const startedAt = world.clock.now();
  const waiting = stepsFor(world);
  return {
    advance: () => {
      const passedMs = world.clock.now() - startedAt;
      const happened: string[] = [];
      while (waiting[0] !== undefined && waiting[0].afterMs <= passedMs) {
        const step = waiting.shift();
        step?.happen(world);
        if (step !== undefined) happened.push(step.title);
      }
      return happened;
    },
  };
}

/** A dozen datasets lose one password; a little later the other Sales loses its sign-in, so that "Sales" alone says too little. */
function stepsFor(world: World): Step[] {
  const dozen = datasetsOnFinance(world);
  const morningRun = dozen.map<Step>((dataset, index) => ({
    afterMs: 24_000 + Math.round((index * 14_000) / Math.max(1, dozen.length - 1)),
    title: `The morning run of ${dataset.name} starts.`,
    happen: () => startScheduledRun(world, dataset.datasetId),
  }));
  return [
    { afterMs: 20_000, title: 'The password of svc_finance is rotated.', happen: applyMishap('password-rotated') },
    ...morningRun,
    { afterMs: 70_000, title: "Erin's sessions are revoked.", happen: applyMishap('oauth-revoked') },
    {
      afterMs: 74_000,
      title: 'The run of Sales in Retail Analytics starts.',
      happen: () => startScheduledRun(world, datasetIdOf('Retail Analytics', 'Sales')),
    },
  ];
}

export function datasetsOnFinance(world: World): WorldDataset[] {
  const connectionId = connectionIdOf('finance');
  return [...world.datasets.values()].filter(
    (dataset) =>
      dataset.schedule?.enabled === true && dataset.bindings.some((each) => each.connectionId === connectionId),
  );
}

/** Starts a run as the schedule would. */
export function startScheduledRun(world: World, datasetId: string): void {
  const dataset = world.datasets.get(datasetId);
  if (dataset !== undefined && !isRunning(dataset)) openRun(world, dataset, 'Scheduled');
}

function applyMishap(id: string): (world: World) => void {
  const mishap = findMishap(id);
  if (mishap === undefined) throw new Error(`There is no mishap ${id}.`);
  return mishap.apply;
}
