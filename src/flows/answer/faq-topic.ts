import type { FaqTopic } from '../../core/diagnosis/faq/topic.ts';
import { explainCode } from '../../core/diagnosis/explain.ts';
import { formatMoment } from '../../core/incident/moments.ts';
import { subjectOf } from '../../core/incident/notice-of.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { Asked } from './asked.ts';

/** What an incident says to the usual questions. Datasets elsewhere are counted, not named. */
export function faqTopicOf(
  { deps, visible, timeZone }: Pick<Asked, 'deps' | 'visible' | 'timeZone'>,
  incident: Incident,
): FaqTopic {
  const { members, diagnosis, broken, holders } = incident;
  const failing = members.filter(({ state }) => state.kind !== 'fresh');
  const named = failing.filter(({ workspaceId }) => visible.has(workspaceId));
  const connection = broken.kind === 'gateway' ? undefined : broken.connection;
  const goodAt = failing.flatMap(({ lastSuccessAt }) => lastSuccessAt ?? []);
  const [member] = named;
  const ownerName = member?.ownerName ?? member?.ownerUpn;
  const codeMeaning = diagnosis.codes
    .map((code) => explainCode(code))
    .find((known) => known?.cause !== undefined)?.meaning;
  return {
    subject: subjectOf(incident),
    isOne: members.length === 1,
    cause: diagnosis.cause,
    isCredential: diagnosis.isCredential,
    ...(connection === undefined ? {} : { home: connection.home, connection: connection.name ?? connection.path }),
    ...(diagnosis.account === undefined ? {} : { account: diagnosis.account }),
    ...(ownerName === undefined ? {} : { ownerName }),
    holders: holders.filter(({ absent }) => absent === undefined).map(({ name }) => name),
    datasets: named.map(({ name }) => name),
    hidden: failing.length - named.length,
    ...(goodAt.length === 0
      ? {}
      : { dataFrom: formatMoment(Math.min(...goodAt), { now: deps.clock.now(), timeZone }) }),
    schedulesOff: failing.filter(({ scheduleEnabled }) => scheduleEnabled === false).length,
    ...(codeMeaning === undefined ? {} : { codeMeaning: codeMeaning.replace(/(?<=\.) .*/s, '') }),
  };
}
