import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { advance } from '../../../src/core/incident/advance.ts';
import { newsOf, type IncidentNews } from '../../../src/core/incident/news.ts';
import type { Incident, IncidentEvent } from '../../../src/core/incident/types.ts';
import { aDiagnosis, aFailure, alex, aMember, anIncident, minuteMs, startedAt } from '../../builders.ts';

const at = startedAt + minuteMs;
const follow = (incident: Incident, event: IncidentEvent): IncidentNews | undefined =>
  newsOf(incident, advance(incident, event).incident);

const joined: IncidentEvent = {
  kind: 'failureFound',
  at,
  failure: aFailure({ member: aMember({ datasetId: 'dataset-2', name: 'Costs' }) }),
};
const success: IncidentEvent = {
  kind: 'successFound',
  at,
  datasetId: 'dataset-1',
  requestId: 'run-2',
  startedAt: at - 1,
  endedAt: at,
  scheduleEnabled: true,
};

it('tells that an incident was opened, that datasets joined, and that it is proven', () => {
  expect(newsOf(undefined, anIncident())).toMatchObject({
    type: 'incident.opened',
    timestamp: '2026-11-23T06:00:00.000Z',
    data: { version: 1, status: 'open', datasetCount: 1, datasets: [{ name: 'Sales', status: 'failing' }] },
  });
  expect(follow(anIncident(), joined)).toMatchObject({
    type: 'incident.updated',
    data: { version: 2, datasetCount: 2 },
  });
  expect(follow(anIncident(), success)).toMatchObject({
    type: 'incident.proven',
    data: { status: 'proven', freshCount: 1, endedAt: '2026-11-23T06:01:00.000Z' },
  });
});

it('tells nothing of what people do at the card', () => {
  expect(follow(anIncident(), { kind: 'fixStarted', at, by: alex })).toBeUndefined();
  expect(follow(anIncident(), { kind: 'followed', at, by: alex, conversationId: 'c' })).toBeUndefined();
  expect(follow(anIncident(), { kind: 'muted', at, by: alex, until: at + minuteMs })).toBeUndefined();
});

it('tells that nothing is left to fix as an update', () => {
  const gone = follow(anIncident(), { kind: 'datasetGone', at, datasetId: 'dataset-1' });

  expect(gone).toMatchObject({ type: 'incident.updated', data: { status: 'dissolved', datasetCount: 0 } });
});

it('has the form that docs/webhooks.schema.json describes, and nothing beside it', () => {
  const text = readFileSync(new URL('../../../docs/webhooks.schema.json', import.meta.url), 'utf8');
  // Closed, so that a property that nobody documented shows.
  const schema = JSON.parse(
    text.replaceAll('"type": "object",', '"type": "object", "additionalProperties": false,'),
  ) as object;
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const gateway = anIncident({ broken: { kind: 'gateway', gatewayId: 'gateway-1', name: 'Berlin' } });
  const lone = anIncident({ broken: { kind: 'dataset' }, members: [aMember({ lastSuccessAt: startedAt })] });

  for (const incident of [anIncident(), gateway, lone]) {
    for (const news of [newsOf(undefined, incident), follow(incident, joined), follow(incident, success)]) {
      expect([validate(news), validate.errors]).toEqual([true, null]);
    }
  }
});

it('keeps to itself what the error said and who is who, and lists fifty datasets at most', () => {
  const marker = 'marker-3c';
  const members = Array.from({ length: 60 }, (_, n) => aMember({ datasetId: `dataset-${n}`, ownerUpn: marker }));
  const diagnosis = aDiagnosis({ message: marker, account: marker, causes: [], sourcePath: marker });

  const news = newsOf(undefined, anIncident({ members, diagnosis, holders: [{ name: marker }] }));

  expect(JSON.stringify(news)).not.toContain(marker);
  expect(news?.data).toMatchObject({ datasetCount: 60, datasets: { length: 50 } });
});
