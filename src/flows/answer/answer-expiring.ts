import { formatMoment } from '../../core/incident/moments.ts';
import type { Cause } from '../../core/diagnosis/types.ts';
import { sleepingCredentials } from '../../core/schedule/sleeping-credentials.ts';
import { notWatching } from './answer-failing.ts';
import type { Responder } from './asked.ts';
import { failingRow } from './failing-rows.ts';

const daysUsual = 30;
const daysMax = 366;
const rowsMax = 8;
const cannotSee =
  'What I cannot see: when a stored password or an app’s secret runs out, because Power BI does not tell what is stored; I notice those when they fail.';

/** What has expired and what will, as far as it can be known: said with its limits. */
export const answerExpiring: Responder = async (asked) => {
  const { deps, visible, timeZone, message } = asked;
  if (visible.size === 0) return { answer: notWatching(asked) };
  const workspaceIds = [...visible];
  const withinDays = Math.min(Number(/\b(\d{1,3})\s*days?\b/i.exec(message.text)?.[1] ?? daysUsual), daysMax);
  const [incidents, datasets] = await Promise.all([
    deps.store.listOpenIncidents({ workspaceIds }),
    deps.store.listDatasets({ workspaceIds }),
  ]);
  const expired = incidents.filter(({ diagnosis }) => expiredCauses.has(diagnosis.cause));
  const sleeping = sleepingCredentials(datasets, { now: deps.clock.now(), withinDays });
  const first = `${expired.length === 0 ? 'Nothing here has expired' : `${expired.length === 1 ? 'One sign-in has' : `${expired.length} sign-ins have`} expired already`}; ${sleeping.length === 0 ? `no sign-in will end unused within ${withinDays} days` : `${sleeping.length} may end unused within ${withinDays} days`}.`;
  return {
    answer: {
      text: `${first} ${cannotSee}`,
      rows: [
        ...expired.map((incident) => failingRow(incident, { clock: deps.clock, timeZone, visible })),
        ...sleeping.map(({ name, workspace, idleDays, endsAt }) => ({
          title: `${name} (${workspace})`,
          detail: `has not refreshed for ${idleDays} days; a sign-in stored for it ends about ${formatMoment(endsAt, { timeZone })}, and one refresh renews it`,
          tone: 'warning' as const,
          buttons: [],
        })),
      ].slice(0, rowsMax),
    },
  };
};

const expiredCauses: ReadonlySet<Cause> = new Set<Cause>([
  'oauth_expired_or_revoked',
  'service_principal_secret_expired',
  'key_or_sas_rotated',
]);
