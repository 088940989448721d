import type { Situation, StepText } from '../types.ts';
import { connectionsPath, handOver, refreshProof, settingsPath, step } from './parts.ts';

export function startGateway({ home }: Situation): StepText {
  if (home === 'personalGateway') return personalGateway;
  return home === 'vnetGateway' ? networkGateway : standardGateway;
}

const proof = 'I ask the gateway whether it answers; then a completed refresh of {datasets} proves it.';

const standardGateway = step({
  id: 'start-gateway',
  title: 'Get {gateway} running',
  why: 'Power BI does not reach {gateway}, so no source behind it can be read. The credentials are not at fault.',
  todo: [
    'On its machine see that the service On-premises data gateway runs, and that the machine reaches the internet.',
    'See that it shows as online on the page.',
  ],
  who: 'gatewayAdmin',
  page: 'connections',
  clickPath: `${connectionsPath} → On-premises data gateways`,
  expect: '{gateway} shows as online.',
  proof,
  whenDifferent: [
    handOver,
    { sees: 'notThere', say: 'Only people with a role on the gateway see it.' },
    {
      sees: 'stillFailing',
      say: 'If it shows as online already, it may have been restarting, or is too old. Update it, then press Done.',
    },
    {
      sees: 'other',
      say: 'If it was installed anew: enter the credentials of its connections again, since a new gateway does not have them.',
    },
  ],
  from: ['SEMANTICS §9', 'CODES §3', 'SEED causes 7', 'API §7'],
});

const personalGateway = step({
  id: 'start-personal-gateway',
  title: 'Start the personal gateway on the computer of {owner}',
  why: 'A personal gateway is an app: it is offline whenever the computer is off or its user signed out.',
  todo: [
    'Switch the computer on, sign in as {owner}, and start the app On-premises data gateway (personal mode).',
    'Leave both on while it refreshes.',
  ],
  who: 'datasetOwner',
  page: 'datasetSettings',
  clickPath: `${settingsPath} → Gateway connection`,
  expect: 'The personal gateway shows as online in the settings.',
  proof: refreshProof(undefined),
  whenDifferent: [
    handOver,
    {
      sees: 'other',
      say: 'If it was installed on another computer: the newest one counts, and asks for all credentials again.',
    },
    { sees: 'stillFailing', say: 'Where it cannot stay on: move the source to a standard gateway on a server.' },
  ],
  from: ['SEMANTICS §7'],
});

const networkGateway = step({
  id: 'start-network-gateway',
  title: 'Get the virtual network gateway running',
  why: 'Power BI does not reach {gateway}, so no source behind it can be read. The credentials are not at fault.',
  todo: [
    'See that it shows as online on the page, and that its capacity is not paused.',
    'Have its subnet checked in Azure: it must still be delegated to Power Platform.',
  ],
  who: 'gatewayAdmin',
  page: 'connections',
  clickPath: `${connectionsPath} → Virtual network data gateways`,
  expect: '{gateway} shows as online.',
  proof,
  whenDifferent: [
    handOver,
    { sees: 'notThere', say: 'Only people with a role on the gateway see it.' },
    {
      sees: 'stillFailing',
      say: 'It sleeps after a while without work: the first refresh wakes it, so press Done once more.',
    },
  ],
  from: ['API §7', 'CODES §3', 'docs: learn.microsoft.com/data-integration/vnet'],
});
