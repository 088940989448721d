import { catalogue } from '../../src/sandbox/world/catalogue.ts';
import { connectionIdOf } from '../../src/sandbox/world/connections.ts';
import { datasetIdOf } from '../../src/sandbox/world/datasets.ts';
import { ana, botApp, dev, people } from '../../src/sandbox/world/people.ts';
import { findConnection, findRunProblem } from '../../src/sandbox/world/problems.ts';
import { datasetsOnFinance } from '../../src/sandbox/world/story.ts';
import { connectivityTypes } from '../../src/sandbox/world/types.ts';
import { createSandboxClock } from '../../src/sandbox/world/clock.ts';
import { aWorld } from './contoso-for-tests.ts';

describe('the world of Contoso', () => {
  it('has the ten workspaces and sixty datasets of the catalogue', () => {
    const { world } = aWorld();

    expect(world.workspaces.size).toBe(10);
    expect(world.datasets.size).toBe(60);
    for (const { workspace, datasets } of catalogue) {
      for (const name of datasets) expect(world.datasets.get(datasetIdOf(workspace, name))?.name).toBe(name);
    }
  });

  it('has the same ids after a restart', () => {
    expect([...aWorld().world.datasets.keys()]).toEqual([...aWorld('another').world.datasets.keys()]);
  });

  it('has six active people, one disabled and one deleted', () => {
    const states = people.map((person) => person.state);

    expect(states.filter((state) => state === 'active')).toHaveLength(6);
    expect(states).toContain('disabled');
    expect(states).toContain('deleted');
  });

  it('uses every connectivity type and at least eight kinds of source', () => {
    const { world } = aWorld();
    const bindings = [...world.datasets.values()].flatMap((dataset) => dataset.bindings);

    expect(new Set(bindings.map((each) => each.connectivityType))).toEqual(new Set(connectivityTypes));
    const kinds = new Set(bindings.map((each) => world.sources.get(each.sourceId)?.kind));
    expect(kinds.size).toBeGreaterThanOrEqual(8);
    const onPremises = [...world.gateways.values()].filter((gateway) => gateway.type === 'OnPremises');
    expect(onPremises).toHaveLength(2);
  });

  it('hangs a dozen datasets on the finance service account, ten of the bot and two of Ana', () => {
    const { world } = aWorld();

    const dozen = datasetsOnFinance(world);

    expect(dozen).toHaveLength(12);
    expect(dozen.filter((each) => each.ownerId === botApp.principalId)).toHaveLength(10);
    expect(dozen.filter((each) => each.ownerId === ana.personId)).toHaveLength(2);
  });

  it("hangs five datasets on Dev's one personal credential", () => {
    const { world } = aWorld();
    const mine = world.connections.get(connectionIdOf('devsMarketing'));

    const behind = [...world.datasets.values()].filter((dataset) =>
      dataset.bindings.some((binding) => findConnection(world, dataset, binding) === mine),
    );

    expect(behind).toHaveLength(5);
    expect(new Set(behind.map((each) => each.ownerId))).toEqual(new Set([dev.personId]));
  });

  it('works on an ordinary day wherever the bot is a member', () => {
    const { world } = aWorld();
    const watched = [...world.datasets.values()].filter((dataset) =>
      world.workspaces.get(dataset.workspaceId)?.roles.has(botApp.principalId),
    );

    expect(watched).toHaveLength(56);
    for (const dataset of watched) {
      expect([dataset.name, findRunProblem(world, dataset)?.kind]).toEqual([dataset.name, undefined]);
    }
  });

  it('lets a personal gateway and a cloud half stand behind one dataset', () => {
    const { world } = aWorld();

    const homes = world.datasets.get(datasetIdOf('Finance', 'Budget vs Actual 2026'))?.bindings;

    expect(homes?.map((each) => each.connectivityType)).toEqual(['OnPremisesGateway', 'PersonalCloud']);
  });
});

describe('the clock of the sandbox', () => {
  it('runs as many times faster than real time as it is told', () => {
    let real = 1_000;
    const clock = createSandboxClock({ speed: 60, startAt: 5_000_000, realNow: () => real });

    real += 250;

    expect(clock.now()).toBe(5_015_000);
    expect(clock.toRealMs(60_000)).toBe(1_000);
  });
});
