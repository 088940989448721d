import { z } from 'zod';
import { enterSecret, signInAgain } from '../world/credentials.ts';
import { findMishap } from '../world/mishaps.ts';
import type { Outcome } from '../world/outcome.ts';
import { refreshNow } from '../world/refreshing.ts';
import { setScheduleEnabled, takeOver } from '../world/scheduling.ts';
import type { World } from '../world/types.ts';
import type { Said } from './page.ts';

type Deed = (world: World, personId: string, form: unknown) => Said;

const OfConnection = z.object({ connectionId: z.string().max(100) });
const OfDataset = z.object({ datasetId: z.string().max(100) });
const Secret = OfConnection.extend({ secret: z.string().max(4_000), accountId: z.string().max(500).optional() });
const Switch = OfDataset.extend({ enabled: z.enum(['true', 'false']) });
const OfMishap = z.object({ id: z.string().max(100) });

/** What a person does on the pages, by the address its form is sent to. */
export const deeds: Readonly<Record<string, Deed>> = {
  '/credentials': deed(Secret, (world, personId, { connectionId, secret, accountId }) =>
    say(
      enterSecret(world, { connectionId, personId, secret, ...(accountId === undefined ? {} : { accountId }) }),
      'Saved. The connection is online.',
    ),
  ),
  '/sign-in': deed(OfConnection, (world, personId, { connectionId }) =>
    say(signInAgain(world, { connectionId, personId }), 'Signed in. The connection is online.'),
  ),
  '/schedule': deed(Switch, (world, personId, { datasetId, enabled }) =>
    say(
      setScheduleEnabled(world, { datasetId, personId, enabled: enabled === 'true' }),
      enabled === 'true' ? 'The schedule is on.' : 'The schedule is off.',
    ),
  ),
  '/take-over': deed(OfDataset, (world, personId, { datasetId }) =>
    say(takeOver(world, { datasetId, personId }), 'You own this dataset now.'),
  ),
  '/refresh-now': deed(OfDataset, (world, personId, { datasetId }) =>
    say(refreshNow(world, { datasetId, personId }), 'The refresh has started.'),
  ),
  '/control/break': deed(OfMishap, (world, _, { id }) => {
    const mishap = findMishap(id);
    mishap?.apply(world);
    return mishap === undefined
      ? { ok: false, text: 'There is no such mishap.' }
      : { ok: true, text: `It has happened: ${mishap.title}.` };
  }),
  '/control/repair': deed(OfMishap, (world, _, { id }) => {
    const mishap = findMishap(id);
    if (mishap?.repair === undefined) return { ok: false, text: 'This can only be mended by entering a credential.' };
    mishap.repair(world);
    return { ok: true, text: `Undone: ${mishap.title}.` };
  }),
};

function deed<T>(form: z.ZodType<T>, act: (world: World, personId: string, form: T) => Said): Deed {
  return (world, personId, sent) => {
    const read = form.safeParse(sent);
    return read.success
      ? act(world, personId, read.data)
      : { ok: false, text: 'The form was incomplete; open the page again.' };
  };
}

function say<T>(outcome: Outcome<T>, done: string): Said {
  return outcome.ok ? { ok: true, text: done } : { ok: false, text: outcome.message };
}
