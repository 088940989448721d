import { peopleIn } from '../playbook/people-in.ts';
import { courseOf } from '../playbook/course-of.ts';
import { stepsFor } from '../playbook/steps-for.ts';
import { nextRival, stepBefore, stepIndex, type Course } from '../playbook/try-causes.ts';
import { troubleNames, type Actor, type Step, type Trouble } from '../playbook/types.ts';
import type { Walkthrough } from '../playbook/walkthrough.ts';
import { isAlmostThere } from './held-up.ts';
import type { Holder, HolderRole } from './holder.ts';
import type { Button, ClickButton, StepSection } from './notice.ts';
import { listed } from './notice-move.ts';
import type { Saying } from './saying.ts';
import type { Incident } from './types.ts';

/** The step that is on, unless nobody is at it: it is being proven, was put aside, or waits for somebody's re-check. */
export function stepOf(incident: Incident, { places }: Saying): StepSection | undefined {
  const { walkthrough } = incident;
  if (walkthrough === undefined || incident.state.kind !== 'open' || isAlmostThere(incident)) return undefined;
  if (walkthrough.asideSince !== undefined || walkthrough.waitsForRecheckOf !== undefined) return undefined;
  const steps = stepsFor(incident, places);
  const index = stepIndex(walkthrough, steps);
  const step = steps[index];
  if (step === undefined) return undefined;
  const { title, why, todo, expect, proof, clickPath, check } = step;
  return {
    person: listed(peopleIn(walkthrough)),
    number: index + 1,
    of: steps.length,
    ...{ title, why, todo, expect },
    proof:
      step.provesAtOnce === true && index + 1 < steps.length
        ? `${proof} Step ${index + 2} is only for when that is not enough.`
        : proof,
    ...(clickPath === undefined ? {} : { clickPath }),
    ...(check === undefined ? {} : { check }),
    hints: hintsOf(step, walkthrough),
    buttons: stepButtons(incident, walkthrough, step, courseOf(incident)),
  };
}

/** Only what fits what was seen, and who else can do it where that is the way out; everything where it is not known. */
function hintsOf({ whenDifferent }: Step, { stuck, trouble }: Walkthrough): NonNullable<StepSection['hints']> {
  if (!stuck) return [];
  const fitting = whenDifferent.filter(({ sees }) => sees === trouble);
  const also = trouble === undefined ? [] : whenDifferent.filter(({ sees }) => alongside[trouble] === sees);
  const shown = fitting.length === 0 ? whenDifferent : [...fitting, ...also];
  return shown.map(({ sees, say }) => ({ seen: troubleNames[sees], say }));
}

const alongside: Readonly<Partial<Record<Trouble, Trouble>>> = {
  greyedOut: 'notMine',
  notThere: 'notMine',
  stillFailing: 'refused',
};

function stepButtons(incident: Incident, walkthrough: Walkthrough, step: Step, course: Course): Button[] {
  const { incidentId } = incident;
  const { stuck, trouble } = walkthrough;
  const click = (
    verb: 'done' | 'stuck' | 'otherCause' | 'back' | 'later' | 'takeOver',
    title: string,
    primary = false,
  ): ClickButton => ({
    kind: 'click',
    title,
    click: { verb, incidentId },
    ...(primary ? { primary } : {}),
  });
  const goesOn = trouble === 'stillFailing' && nextRival(walkthrough.tried ?? [], course) !== undefined;
  const different =
    stuck && trouble === undefined ? [] : [click('stuck', stuck ? 'Something else' : 'It looks different')];
  return [
    ...(step.link === undefined ? [] : [{ kind: 'open', primary: true, ...step.link } as const]),
    click('done', 'Done', step.link === undefined),
    ...(goesOn ? [click('otherCause', 'Try the next likely cause')] : different),
    ...handOverButtons(incident, walkthrough, step),
    ...(step.who === 'contributor' ? [click('takeOver', 'What taking over means')] : []),
    ...(stepBefore(walkthrough, course) === undefined ? [] : [click('back', 'Back')]),
    click('later', 'Later'),
  ];
}

const rolesFor: Readonly<Record<Actor, readonly HolderRole[]>> = {
  connectionOwner: ['connectionOwner', 'gatewayAdmin'],
  gatewayAdmin: ['gatewayAdmin'],
  datasetOwner: ['datasetOwner', 'workspaceAdmin'],
  contributor: ['workspaceAdmin', 'datasetOwner'],
  author: ['datasetOwner'],
  // Whoever looks after the source, Entra or the capacity is not known to Power BI.
  sourceAdmin: [],
  entraAdmin: [],
  capacityAdmin: [],
};

/** Whoever is not among those who can do the step gives it to one who is; whoever says so, to any of them. */
function handOverButtons(incident: Incident, { person, trouble }: Walkthrough, { who }: Step): ClickButton[] {
  const able = incident.holders.filter((holder) => canDo(holder, who));
  const isNotMine = trouble === 'notMine' || trouble === 'greyedOut' || trouble === 'notThere';
  if (!isNotMine && able.some(({ personId }) => personId === person.personId)) return [];
  return able
    .filter(({ personId }) => personId !== person.personId)
    .slice(0, isNotMine ? 2 : 1)
    .flatMap(({ name, personId }) =>
      personId === undefined
        ? []
        : [
            {
              kind: 'click' as const,
              title: `Hand over to ${name}`,
              click: { verb: 'handOver' as const, incidentId: incident.incidentId, to: personId },
            },
          ],
    );
}

function canDo({ role, absent, personId }: Holder, who: Actor): boolean {
  return absent === undefined && personId !== undefined && role !== undefined && rolesFor[who].includes(role);
}
