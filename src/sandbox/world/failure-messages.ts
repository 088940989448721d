import type { Problem, ProblemKind } from './problems.ts';
import { disabled, noRight, rejected, unreachable, wrongKey } from './source-words.ts';
import type { Subject, Words } from './source-words.ts';

/** What the source, Entra or the gateway says, each in its own wording. */
export function sayProblem(problem: Problem, correlationId: string): Words {
  const subject = subjectOf(problem, correlationId);
  switch (problem.kind) {
    case 'wrongPassword':
      return rejected(subject);
    case 'wrongKey':
    case 'wrongSas':
      return wrongKey(subject, problem.kind === 'wrongSas');
    case 'accountDisabled':
      return problem.account?.kind === 'oauth' ? sayEntra(subject, 50057) : disabled(subject);
    case 'rightLost':
      return noRight(subject);
    case 'grantRevoked':
      return sayEntra(subject, 50173);
    case 'grantExpired':
      return sayEntra(subject, 700082);
    case 'policyBlocks':
      return sayEntra(subject, 50076);
    case 'appSecretWrong':
      return sayEntra(subject, 7000215);
    case 'sourceUnreachable':
      return unreachable(subject);
    default:
      return { text: sayPlainly(problem.kind, problem, subject) };
  }
}

const entraSentences = {
  50057: (login: string) => `The user account ${login} is disabled.`,
  50076: (login: string) =>
    `A change made by an administrator means that ${login} must use multi-factor authentication to reach this resource.`,
  50173: (login: string) => `The grant held for ${login} is no longer good because it was withdrawn. Sign in again.`,
  700082: (login: string) => `The refresh token held for ${login} has expired through inactivity.`,
  7000215: (login: string) => `Invalid client secret was given for application '${login}'.`,
} as const;

function sayEntra({ login, correlationId }: Subject, code: keyof typeof entraSentences): Words {
  const text = `AADSTS${code}: ${entraSentences[code](login)} Correlation ID: ${correlationId}`;
  return { code: `AADSTS${code}`, text };
}

function sayPlainly(kind: ProblemKind, { connection, source }: Problem, { path }: Subject): string {
  switch (kind) {
    case 'ownerMayNotUse':
      return `The owner of this semantic model can't use the connection '${connection?.name ?? path}'. Ask its owner to share it.`;
    case 'notBound':
      return `The data source ${path} isn't bound to a gateway or cloud connection.`;
    case 'credentialMissing':
    case 'gatewayCredentialMissing':
      return `No credential is stored for the data source ${path}.`;
    case 'gatewayOffline':
      return 'The on-premises data gateway is offline or could not be reached.';
    case 'missingColumn':
      return `The column '${source?.missingColumn?.column ?? '?'}' of the table wasn't found. Table: ${source?.missingColumn?.table ?? '?'}.`;
    case 'capacityBusy':
      return "You've exceeded the capacity limit for semantic model refreshes. Capacity level limit exceeded. Try again when fewer models are being processed.";
    default:
      return `The refresh was stopped because reading from ${path} took longer than is allowed. Timeout expired.`;
  }
}

function subjectOf(problem: Problem, correlationId: string): Subject {
  const details = problem.source?.details ?? {};
  return {
    login: problem.account?.accountId ?? problem.connection?.stored?.accountId ?? 'unknown',
    server: details['server'] ?? problem.source?.path ?? 'unknown',
    database: details['database'] ?? 'unknown',
    path: problem.source?.path ?? 'unknown',
    kind: problem.source?.kind,
    correlationId,
  };
}
