import type { CredentialHome } from '../../dataset.ts';
import type { Hint, StepText } from '../types.ts';

export const step = (text: StepText): StepText => text;

export const settingsPath = 'Power BI → workspace {workspace} → {dataset} → Settings';
export const connectionsPath = 'Power BI → gear → Manage connections and gateways';
export const historyPath = 'Power BI → workspace {workspace} → {dataset} → Refresh history';

const onConnections: readonly (CredentialHome | undefined)[] = ['gateway', 'vnetGateway', 'shareableCloud'];

/** Whether one connection holds the credential for all datasets on it (SEMANTICS.md §3). */
export function isOnConnection(home: CredentialHome | undefined): boolean {
  return onConnections.includes(home);
}

/** Fabric can test a connection; for a personal credential only a refresh tells (API.md §7). */
export function refreshProof(home: CredentialHome | undefined): string {
  return isOnConnection(home)
    ? 'I test the connection, which spends no refresh; then a completed refresh of {datasets} proves it.'
    : 'I refresh {datasets}; only a completed run proves it.';
}

export const handOver: Hint = { sees: 'notMine', say: '{holders} Hand it over, and they get these steps from me.' };

export const notCurrent: Hint = {
  sees: 'refused',
  say: 'It is not the current one, or the account is locked. Try it outside Power BI; whoever changed it knows the new one.',
};

export const notTaken: Hint = {
  sees: 'notThere',
  say: 'Take over needs Contributor or more in {workspace}, and nobody takes over what they own.',
};

// Documented for a changed password that the browser remembers (SEMANTICS.md §2).
export const askAgain: Hint = {
  sees: 'noPrompt',
  say: 'The browser remembers an old sign-in: open {portal}?alwaysPromptForContentProviderCreds=true once, then come back.',
};
