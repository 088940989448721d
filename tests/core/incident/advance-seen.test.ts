import { advance } from '../../../src/core/incident/advance.ts';
import type { SeenDataset } from '../../../src/core/incident/seen-dataset.ts';
import { aMember, anIncident, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + minuteMs;
const seen: SeenDataset = {
  datasetId: 'dataset-1',
  workspaceId: 'workspace-1',
  workspace: 'Finance',
  name: 'Sales',
  onDedicatedCapacity: true,
};

it('a dataset that is as it was changes nothing', () => {
  const incident = anIncident();

  expect(advance(incident, { kind: 'datasetsSeen', at, datasets: [seen] }).incident).toBe(incident);
});

it('a dataset that was moved is named and linked where it is now, and keeps how it stands', () => {
  const moved = { ...seen, workspaceId: 'workspace-2', workspace: 'Retail', webUrl: 'https://a.example/w2/d1' };
  const { incident, effects } = advance(anIncident(), { kind: 'datasetsSeen', at, datasets: [moved] });

  expect(incident.members).toMatchObject([{ ...moved, requestId: 'failed-1', state: { kind: 'failing' } }]);
  expect(incident.log.at(-1)).toEqual({ at, text: 'Sales was moved from Finance to Retail.' });
  expect(effects).toEqual([{ kind: 'announce' }]);
});

it('a new name needs no line in the log', () => {
  const { incident } = advance(anIncident(), { kind: 'datasetsSeen', at, datasets: [{ ...seen, name: 'Sales 2' }] });

  expect(incident.members[0]?.name).toBe('Sales 2');
  expect(incident.log).toEqual(anIncident().log);
});

it('several that were moved are one line', () => {
  const members = ['dataset-1', 'dataset-2'].map((datasetId) => aMember({ datasetId }));
  const datasets = members.map(({ datasetId }) => ({ ...seen, datasetId, workspaceId: 'workspace-2' }));
  const { incident } = advance(anIncident({ members }), { kind: 'datasetsSeen', at, datasets });

  expect(incident.log.at(-1)?.text).toBe('2 datasets were moved to another workspace.');
});
