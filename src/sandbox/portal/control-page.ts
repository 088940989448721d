import { mishaps, type Mishap } from '../world/mishaps.ts';
import { stumbles } from '../world/stumbles.ts';
import type { World } from '../world/types.ts';
import { html, type Html } from './html.ts';
import { buttonForm } from './page.ts';

/** Breaks things at the push of a button, and tells what only the people outside Power BI know: the secrets as they are now. */
export function controlPage(world: World): Html {
  return html`<section aria-label="What can go wrong">
      <h2>What can go wrong</h2>
      ${mishaps.map((mishap) =>
        article(
          mishap,
          `${mishap.credential ? 'A credential failure.' : 'Not a credential failure.'} To mend it: ${mishap.repairHint}`,
        ),
      )}
    </section>
    <section aria-label="Near misses">
      <h2>Near misses</h2>
      <p class="muted">No refresh fails because of these; “how is Sales” tells of them.</p>
      ${stumbles.map((stumble) => article(stumble, stumble.repairHint))}
    </section>
    <section aria-label="The vault">
      <h2>The vault</h2>
      <p class="muted">What the administrators of the sources know. The bot cannot see this page.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">Secret now</th>
          </tr>
        </thead>
        <tbody>
          ${[...world.accounts.values()]
            .filter(({ kind }) => kind !== 'oauth')
            .map(
              ({ accountId, secret }) =>
                html`<tr>
                  <td><code>${accountId}</code></td>
                  <td><code data-secret-of="${accountId}">${secret}</code></td>
                </tr>`,
            )}
        </tbody>
      </table>
    </section>`;
}

function article({ id, title, whatItDoes, repair }: Mishap, note: string): Html {
  return html`<article aria-label="${title}">
    <h3>${title}</h3>
    <p>${whatItDoes}</p>
    <p class="muted">${note}</p>
    ${buttonForm('/control/break', 'Let it happen', { id }, title)}
    ${repair === undefined ? '' : buttonForm('/control/repair', 'Undo', { id }, title)}
  </article>`;
}
