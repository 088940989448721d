import { isAbsence } from '../diagnosis/absence.ts';
import { connectionOf } from '../playbook/steps-for.ts';
import type { Notice } from './notice.ts';
import { moment, type Saying } from './saying.ts';
import type { Incident } from './types.ts';

/** What an expert or Microsoft support asks for. */
export function detailsOf(incident: Incident, saying: Saying): Notice['details'] {
  const { diagnosis, members, broken } = incident;
  const [first] = members;
  const connection = connectionOf(incident);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Error codes', diagnosis.codes.join(', ')],
    ['Message', diagnosis.message],
    ['Request ID', diagnosis.fields.requestId ?? (isAbsence(diagnosis.cause) ? undefined : first?.requestId)],
    ['Activity ID', diagnosis.fields.activityId],
    ['Cluster URI', diagnosis.fields.clusterUri],
    ['Time', diagnosis.fields.time ?? (first === undefined ? undefined : new Date(first.failedAt).toISOString())],
    ['Table', diagnosis.fields.table],
    ['Account', diagnosis.account],
    ['Connection', connection?.name ?? connection?.path],
    ['Connection ID', connection?.connectionId],
    ['Gateway ID', broken.kind === 'gateway' ? broken.gatewayId : connection?.gatewayId],
    ['Other possible causes', otherCauses(incident)],
    ['Seen', moment(incident.openedAt, saying)],
  ];
  return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}

function otherCauses({ diagnosis }: Incident): string {
  return diagnosis.causes
    .slice(1)
    .map(({ cause, confidence }) => `${cause.replaceAll('_', ' ')} (${Math.round(confidence * 100)} %)`)
    .join(', ');
}
