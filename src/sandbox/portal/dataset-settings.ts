import { rightsOn } from '../world/access.ts';
import { findConnection } from '../world/problems.ts';
import type { Binding, World, WorldDataset } from '../world/types.ts';
import { credentialForm } from './credential-form.ts';
import { html, type Html } from './html.ts';
import { buttonForm, formatWhen } from './page.ts';

/** Owner, credentials, mapping, schedule and history of a dataset, each as this person may see it. */
export function datasetSettings(world: World, dataset: WorldDataset, personId: string): Html {
  const rights = rightsOn(world, dataset, personId);
  const { datasetId } = dataset;
  const owner = world.directory.findAccount(dataset.ownerId)?.name ?? 'a service principal';
  return html`<p>
      Workspace ${world.workspaces.get(dataset.workspaceId)?.name}. Owner: <strong>${owner}</strong>.
      ${rights.takeOver ? buttonForm('/take-over', 'Take over', { datasetId }) : ''}
    </p>
    <section aria-label="Gateway and cloud connections">
      <h2>Gateway and cloud connections</h2>
      ${dataset.bindings.filter(({ connectivityType }) => !isPersonal(connectivityType)).map((binding) => mapping(world, dataset, binding))}
    </section>
    <section aria-label="Data source credentials">
      <h2>Data source credentials</h2>
      ${personalCredentials(world, dataset, personId)}
    </section>
    <section aria-label="Refresh">
      <h2>Refresh</h2>
      ${schedule(dataset, rights.changeSchedule)}
      ${rights.refresh ? buttonForm('/refresh-now', 'Refresh now', { datasetId }) : ''}
    </section>
    ${history(dataset)}`;
}

function isPersonal(type: Binding['connectivityType']): boolean {
  return type === 'PersonalCloud' || type === 'OnPremisesGatewayPersonal';
}

function mapping(world: World, dataset: WorldDataset, binding: Binding): Html {
  const source = world.sources.get(binding.sourceId)?.name;
  if (binding.connectivityType === 'None') return html`<p class="bad">${source}: not bound to a connection.</p>`;
  if (binding.connectivityType === 'Automatic') return html`<p>${source}: single sign-on with the owner’s account.</p>`;
  const name = findConnection(world, dataset, binding)?.name ?? 'nothing';
  return html`<p>
    ${source} maps to <a href="/groups/me/gateways">${name}</a>. You don’t need to enter credentials here: they are kept
    in the connection.
  </p>`;
}

function personalCredentials(world: World, dataset: WorldDataset, personId: string): Html {
  const personal = dataset.bindings.filter(({ connectivityType }) => isPersonal(connectivityType));
  if (personal.length === 0) return html`<p class="muted">No source of this dataset uses a personal credential.</p>`;
  return html`${personal.map((binding) => {
    const connection = findConnection(world, dataset, binding);
    const source = world.sources.get(binding.sourceId);
    if (connection === undefined)
      return html`<p class="bad">${source?.name}: the owner has no credential for this source.</p>`;
    return html`<details open>
      <summary>${source?.name}: edit credentials</summary>
      ${credentialForm(world, connection, personId)}
    </details>`;
  })}`;
}

function schedule({ datasetId, schedule: set }: WorldDataset, mayChange: boolean): Html {
  if (set === undefined) return html`<p class="muted">This dataset has no schedule.</p>`;
  const state = set.enabled
    ? html`<span class="good">On</span>`
    : html`<span class="bad">Off. The schedule has been disabled.</span>`;
  return html`<p>Scheduled refresh: ${state}</p>
    <p class="muted">${set.days.join(', ')} at ${set.times.join(', ')}, ${set.timeZone}</p>
    ${
      mayChange
        ? buttonForm('/schedule', set.enabled ? 'Switch the schedule off' : 'Switch the schedule on', {
            datasetId,
            enabled: String(!set.enabled),
          })
        : html`<p class="muted">Only the owner can change the schedule.</p>`
    }`;
}

function history({ runs }: WorldDataset): Html {
  return html`<section aria-label="Refresh history">
    <h2>Refresh history</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Start (UTC)</th>
          <th scope="col">End (UTC)</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        ${runs.slice(0, 10).map(
          ({ type, startedAt, endedAt, status, error }) =>
            html`<tr>
              <td>${type}</td>
              <td>${formatWhen(startedAt)}</td>
              <td>${formatWhen(endedAt)}</td>
              <td>
                ${status === 'Unknown' ? 'In progress' : status}${error === undefined ? '' : html`<br /><code>${error}</code>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
