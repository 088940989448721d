import { startContosoApp } from './contoso-app.ts';
import { play, type Played } from './playbooks/play.ts';
import { causes, wrongTurns, type Scenario } from './playbooks/scenarios.ts';

/** Workspaces of Contoso whose datasets the stories break. */
export const watched = ['Finance', 'Retail Analytics', 'HR', 'Operations', 'IT', 'Marketing'];

const [, , filter = ''] = process.argv;
const all = [...causes, ...wrongTurns].filter(({ name }) => name.includes(filter));
const contoso = await startContosoApp({ watch: watched, registered: true });
const played: Played[] = [];
for (const scenario of all) {
  const result = await play(contoso, scenario);
  played.push(result);
  console.log(lineFor(scenario, result));
}
await contoso.stop();

const shared = played.filter(({ name }) => name.includes('shared gateway password'));
console.log(
  `\nmedian of presses from card to proof: ${median(played)} over all, ${median(shared)} for a shared gateway password`,
);
const failed = played.filter(({ problem }) => problem !== undefined);
console.log(
  failed.length === 0
    ? `${played.length} of ${played.length} proven`
    : `${failed.length} of ${played.length} fell short`,
);
process.exit(failed.length === 0 ? 0 : 1);

function lineFor({ isSeed }: Scenario, { name, presses, portalPresses, problem }: Played): string {
  const verdict = problem === undefined ? 'proven' : `FELL SHORT: ${problem}`;
  return `${isSeed === true ? '*' : ' '} ${name}: ${presses.length} presses (${presses.join(', ')}), ${portalPresses} in Power BI; ${verdict}`;
}

function median(of: readonly Played[]): number {
  const counts = of.map(({ presses }) => presses.length).toSorted((a, b) => a - b);
  return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
}
