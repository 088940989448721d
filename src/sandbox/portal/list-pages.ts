import { canRead } from '../world/access.ts';
import type { World, WorldDataset } from '../world/types.ts';
import { html, type Html } from './html.ts';

/** Workspaces this person has a role in, with their datasets. */
export function workspacesPage(world: World, personId: string): Html {
  const mine = [...world.workspaces.values()].filter(({ roles }) => roles.has(personId));
  return html`${mine.map(
    ({ workspaceId, name, roles }) =>
      html`<section aria-label="${name}">
        <h2>${name}</h2>
        <p class="muted">Your role: ${roles.get(personId)}</p>
        <ul>
          ${[...world.datasets.values()]
            .filter((dataset) => dataset.workspaceId === workspaceId && canRead(world, dataset, personId))
            .map((dataset) => datasetLine(dataset))}
        </ul>
      </section>`,
  )}`;
}

function datasetLine({ workspaceId, datasetId, name, runs }: WorldDataset): Html {
  const status = runs[0]?.status;
  return html`<li>
    <a href="/groups/${workspaceId}/settings/datasets/${datasetId}">${name}</a>
    ${status === 'Failed' ? html`<span class="bad">failed</span>` : html`<span class="muted">${status === 'Unknown' ? 'refreshing' : ''}</span>`}
  </li>`;
}

/** Stands in for the Entra admin center: who may sign in. */
export function peoplePage(world: World): Html {
  return html`<p class="muted">Accounts of Contoso. The control page disables and enables them.</p>
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">User principal name</th>
          <th scope="col">Account</th>
        </tr>
      </thead>
      <tbody>
        ${world.directory.listAccounts().map(
          ({ name, upn, state }) =>
            html`<tr>
              <td>${name}</td>
              <td>${upn}</td>
              <td class="${state === 'active' ? 'good' : 'bad'}">${state}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
