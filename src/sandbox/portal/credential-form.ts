import { canChangeCredential } from '../world/access.ts';
import { accountOf } from '../world/credentials.ts';
import { findConnectionProblem } from '../world/problems.ts';
import type { World, WorldConnection } from '../world/types.ts';
import { html, type Html } from './html.ts';

/** The state of a connection's credential, and the fields to renew it for who may. */
export function credentialForm(world: World, connection: WorldConnection, personId: string): Html {
  const account = accountOf(world, connection);
  const isBad = findConnectionProblem(world, connection) !== undefined;
  return html`<p>
      Status:
      ${isBad ? html`<strong class="bad">The last test of this connection failed.</strong>` : html`<strong class="good">Online</strong>`}
    </p>
    <p>
      Authentication:
      ${connection.credentialType}${account === undefined ? '' : html`, account <code>${account}</code>`}
    </p>
    ${
      canChangeCredential(world, connection, personId)
        ? fields(connection, account)
        : html`<p class="muted">You may use this connection, but only its owner can change the credential.</p>`
    }`;
}

function fields({ connectionId, credentialType, name }: WorldConnection, account: string | undefined): Html {
  if (credentialType === 'OAuth2') {
    return html`<form method="post" action="/sign-in">
      <input type="hidden" name="connectionId" value="${connectionId}" />
      <button>Sign in with your account</button>
    </form>`;
  }
  const id = `secret-${connectionId}`;
  return html`<form method="post" action="/credentials" aria-label="Credential of ${name}">
    <input type="hidden" name="connectionId" value="${connectionId}" />
    <label for="account-${connectionId}">Account</label>
    <input type="text" id="account-${connectionId}" name="accountId" value="${account ?? ''}" autocomplete="off" />
    <label for="${id}">${secretLabel(credentialType)}</label>
    <input type="password" id="${id}" name="secret" required autocomplete="off" />
    <button>Save credential</button>
  </form>`;
}

function secretLabel(type: Exclude<WorldConnection['credentialType'], 'OAuth2'>): string {
  switch (type) {
    case 'Key':
      return 'Account key';
    case 'SharedAccessSignature':
      return 'SAS token';
    case 'ServicePrincipal':
      return 'Client secret';
    case 'Windows':
    case 'Basic':
      return 'Password';
    default:
      throw new Error(`unknown credential type ${String(type satisfies never)}`);
  }
}
