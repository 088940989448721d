import { canSeeConnection, canSeeGateway } from '../world/access.ts';
import type { World } from '../world/types.ts';
import { credentialForm } from './credential-form.ts';
import { html, type Html } from './html.ts';

/** Only what this person has a role on, as on the real page. */
export function connectionsPage(world: World, personId: string): Html {
  const connections = [...world.connections.values()].filter(
    (connection) => connection.ownerId === undefined && canSeeConnection(world, connection, personId),
  );
  const gateways = [...world.gateways.values()].filter((gateway) => canSeeGateway(gateway, personId));
  return html`<section aria-label="Connections">
      <h2>Connections</h2>
      ${connections.length === 0 ? html`<p class="muted">You have no role on any connection.</p>` : ''}
      ${connections
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(
          (connection) =>
            html`<details>
              <summary>${connection.name}</summary>
              <p class="muted">${world.sources.get(connection.sourceId)?.path}</p>
              ${credentialForm(world, connection, personId)}
            </details>`,
        )}
    </section>
    <section aria-label="Gateways">
      <h2>On-premises and virtual network gateways</h2>
      ${gateways.length === 0 ? html`<p class="muted">You have no role on any gateway.</p>` : ''}
      ${gateways.map(
        ({ name, online, version }) =>
          html`<p>
            <strong>${name}</strong>
            ${online ? html`<span class="good">Online</span>` : html`<span class="bad">Offline</span>`}
            <span class="muted">version ${version}</span>
          </p>`,
      )}
    </section>`;
}
