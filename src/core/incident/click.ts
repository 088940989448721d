/** A person pressing a card's button. Nothing in it is trusted but the ids, and those only as something to look up. */
export const incidentVerbs = [
  'fix',
  'recheck',
  'done',
  'stuck',
  'otherCause',
  'back',
  'later',
  'leave',
  'follow',
  'show',
  'ack',
  'snoozeDay',
  'snoozeToMonday',
  'unsnooze',
  'switchOn',
  'takeOver',
  'takeOverNow',
] as const;
export type IncidentVerb = (typeof incidentVerbs)[number];

export type Click =
  | { readonly verb: IncidentVerb; readonly incidentId: string }
  /** `to` is looked up among those who can put it right, and nobody else is taken. */
  | { readonly verb: 'handOver'; readonly incidentId: string; readonly to: string }
  /** Acts as if the person had typed the text. */
  | { readonly verb: 'say'; readonly text: string }
  /** Ids of the workspaces that were ticked, with commas between. */
  | { readonly verb: 'watchChosen'; readonly chosen: string };
