import { z } from 'zod';
import { incidentVerbs, type Click } from '../core/incident/click.ts';

export const incidentIdLengthMax = 128;
export const sayLengthMax = 300;

const IncidentClick = z.object({
  verb: z.enum(incidentVerbs),
  incidentId: z
    .string()
    .max(incidentIdLengthMax)
    .regex(/^[\w.:-]+$/),
});

const HandOverClick = IncidentClick.extend({
  verb: z.literal('handOver'),
  to: z.string().regex(/^[\w.:@+-]{1,200}$/),
});

const SayClick = z.object({
  verb: z.literal('say'),
  text: z
    .string()
    .max(sayLengthMax)
    .regex(/^\P{Cc}+$/u)
    .refine((text) => text.isWellFormed() && text.trim() !== ''),
});

/** An Input.ChoiceSet sends what is ticked as one text with commas, and nothing at all when nothing is. */
const WatchClick = z.object({
  verb: z.literal('watchChosen'),
  chosen: z
    .string()
    .max(4_000)
    .regex(/^[\w.:,-]*$/)
    .default(''),
});

const ClickData = z.discriminatedUnion('verb', [IncidentClick, HandOverClick, SayClick, WatchClick]);

const Invoked = z.object({ action: z.unknown() });
const Execute = z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()) });

/** Whether a button made of this can be read back when it is pressed. */
export function isClick(data: unknown): data is Click {
  return ClickData.safeParse(data).success;
}

/**
 * Reads the value of an adaptiveCard/action invoke (`{ action: { verb, data } }`), its action, or the data of an
 * Action.Submit. Whatever this bot did not render is undefined.
 */
export function readClick(data: unknown): Click | undefined {
  const action = Invoked.safeParse(data);
  const sent = action.success && action.data.action !== undefined ? action.data.action : data;

  const execute = Execute.safeParse(sent);
  const click = ClickData.safeParse(execute.success ? execute.data.data : sent);
  if (!click.success) return undefined;
  // The verb stands outside and inside an Action.Execute of ours; two different ones were forged.
  return execute.success && execute.data.verb !== click.data.verb ? undefined : click.data;
}
