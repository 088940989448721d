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
        article(mishap, mishap.credential ? 'A credential failure.' : 'Not a credential failure.'),
      )}
    </section>
    <section aria-label="Near misses">
      <h2>Near misses</h2>
      ${stumbles.map((stumble) => article(stumble, 'No refresh fails of it.'))}
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

function article({ id, title, whatItDoes, repairHint, repair }: Mishap, kind: string): Html {
  return html`<article aria-label="${title}">
    <h3>${title}</h3>
    <p>${whatItDoes}</p>
    <p class="muted">${kind} To mend it: ${repairHint}</p>
    ${buttonForm('/control/break', `Let it happen: ${title}`, { id })}
    ${repair === undefined ? '' : buttonForm('/control/repair', `Undo: ${title}`, { id })}
  </article>`;
}
