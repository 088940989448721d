import type { ContosoPerson } from '../../../src/sandbox/world/people.ts';
import type { World } from '../../../src/sandbox/world/types.ts';
import type { PortalForm, PortalPage, PortalVisitor } from './portal-visitor.ts';

/** What a person does about a step, by its own words. */
export type Deed = 'enter' | 'takeOver' | 'askOutside' | 'look';

const deeds: readonly (readonly [RegExp, Deed])[] = [
  [/\brunning$|can be reached$|enabled again|right to read/, 'askOutside'],
  [/new secret for the app|sign-in policy/, 'look'],
  [/^Take .* over$/, 'takeOver'],
  [/^(?:Enter|Sign in|Renew|Choose|Map)\b/, 'enter'],
];

export function deedFor(title: string): Deed {
  const deed = deeds.find(([pattern]) => pattern.test(title))?.[1];
  if (deed === undefined) throw new Error(`nobody knows what to do about “${title}”`);
  return deed;
}

/** The form for a credential that the step speaks of; undefined: this person sees none. */
export function findEntry(page: PortalPage, stepTexts: readonly string[]): PortalForm | undefined {
  const entries = page.forms.filter(({ action }) => action === '/credentials' || action === '/sign-in');
  const named = entries.filter(({ heading }) =>
    stepTexts.some((text) => text.includes(heading.replace(/: edit.*$/, ''))),
  );
  return named[0] ?? (page.url.includes('/settings/datasets/') && entries.length === 1 ? entries[0] : undefined);
}

/** Fills what the people of the source know, or something old, and saves. */
export async function enterCredential(
  visitor: PortalVisitor,
  page: PortalPage,
  form: PortalForm,
  as: { readonly person: ContosoPerson; readonly world: World; readonly isOld: boolean },
): Promise<PortalPage> {
  const { person, world, isOld } = as;
  const secret = world.accounts.get(form.fields['accountId'] ?? '')?.secret ?? '';
  const fields: Record<string, string> =
    form.action === '/credentials' ? { secret: isOld ? 'an old password' : secret } : {};
  return visitor.send(page, form, { person, fields });
}
