import type { DataSourceKind } from '../../../../src/core/diagnosis/types.ts';
import { stepsWith } from '../../../../src/core/playbook/playbook-for.ts';
import { sourceOf } from '../../../../src/core/playbook/sources/source-of.ts';
import type { SourcePart } from '../../../../src/core/playbook/sources/source-part.ts';
import { troubleNames, type Actor, type StepText } from '../../../../src/core/playbook/types.ts';
import { causes, homes, kindName } from './places.ts';

const actors: Readonly<Record<Actor, string>> = {
  connectionOwner: 'owner of the connection, or an administrator of its gateway',
  datasetOwner: 'owner of the dataset',
  contributor: 'Contributor or more in the workspace',
  gatewayAdmin: 'administrator of the gateway',
  sourceAdmin: 'administrator of the source',
  entraAdmin: 'administrator of Microsoft Entra',
  capacityAdmin: 'administrator of the capacity',
  author: 'author of the dataset',
};

/** In place of a source's own words. */
const anySource: SourcePart = {
  check: { tool: '«tool»', todo: '«check»' },
  method: '«authentication method»',
  right: '«right»',
  keyPlace: '«key place»',
  reach: '«reach»',
  from: [],
};

export function stepSections(): string[] {
  const variants = new Map<string, { step: StepText; homes: Set<string> }>();
  for (const cause of causes) {
    for (const { name, home, ownerAbsent } of homes) {
      for (const [signInOnly, isLocalAccount] of [
        [false, false],
        [true, false],
        [false, true],
      ] as const) {
        const source: SourcePart = signInOnly ? { ...anySource, signInOnly: true } : anySource;
        for (const step of stepsWith({ cause, home, kind: 'unknown', ownerAbsent, isLocalAccount }, source)) {
          const key = JSON.stringify({ ...step, provesAtOnce: undefined, check: undefined });
          const known = variants.get(key) ?? { step, homes: new Set<string>() };
          known.homes.add(name);
          variants.set(key, known);
        }
      }
    }
  }
  const byId = Map.groupBy(variants.values(), ({ step }) => step.id);
  return [...byId].flatMap(([id, all]) => [
    `### ${id}`,
    '',
    ...all.flatMap(({ step, homes: at }) => stepLines(step, all.length === 1 ? undefined : [...at])),
  ]);
}

function stepLines(step: StepText, at: readonly string[] | undefined): string[] {
  const { title, why, todo, who, page, clickPath, expect, proof, whenDifferent, from } = step;
  return [
    `**${title}**${at === undefined ? '' : ` (${at.join('; ')})`}`,
    '',
    why,
    '',
    ...todo.map((text, index) => `${index + 1}. ${text}`),
    '',
    `- Who: ${actors[who]}`,
    ...(page === undefined ? [] : [`- Page: [${page}](#the-pages), ${clickPath}`]),
    `- You should see: ${expect}`,
    `- Proof: ${proof}`,
    ...whenDifferent.map(({ sees, say }) => `- ${troubleNames[sees]}: ${say}`),
    `- Rests on: ${from.join(', ')}`,
    '',
  ];
}

export function sourceSection(kind: DataSourceKind): string[] {
  const { check, method, right, keyPlace, reach, hints = [], signInOnly, from } = sourceOf(kind);
  const commands = [...(check.secret ?? []), ...(check.windows ?? []), ...(check.signIn ?? []), ...(check.key ?? [])];
  return [
    `### ${kindName(kind)}`,
    '',
    `- Authentication method: ${method}${signInOnly === true ? '; only a person can sign in' : ''}`,
    `- Right: ${right}`,
    ...(keyPlace === undefined ? [] : [`- Key: ${keyPlace}`]),
    `- When it does not answer: see ${reach}`,
    `- Tried outside Power BI with ${check.tool}: ${commands.length === 0 ? check.todo : ''}`.trimEnd(),
    ...hints.map(({ sees, say }) => `- ${troubleNames[sees]}: ${say}`),
    `- Rests on: ${from.join(', ')}`,
    ...(commands.length === 0 ? [] : ['', '```', ...new Set(commands), '```']),
    '',
  ];
}
