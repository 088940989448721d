import { sayProblem } from './failure-messages.ts';
import type { Problem } from './problems.ts';
import type { Words } from './source-words.ts';
import type { World, WorldDataset } from './types.ts';
import { stableGuid } from './stable-guid.ts';
import { chance } from './chance.ts';

/** The serviceExceptionJson of a failed run: one of the four shapes in which it is seen, by where the credential lives. */
export function writeServiceException(
  world: World,
  dataset: WorldDataset,
  problem: Problem,
  requestId: string,
): string {
  const words = sayProblem(problem, stableGuid(`correlation/${requestId}`));
  const code = pipelineCodeOf(problem);
  const home = problem.connection?.connectivityType;
  switch (problem.kind) {
    case 'credentialMissing':
      return JSON.stringify({ errorCode: 'ModelRefreshFailed_CredentialsNotSpecified' });
    case 'missingColumn':
    case 'capacityBusy':
    case 'notBound':
    case 'timedOut':
      return plainShape(words);
    default:
      if (home === 'ShareableCloud' && words.code?.startsWith('AADSTS') !== true)
        return bareShape(dataset, code, words);
      return nestedShape(dataset, code, words, chance(world.seed, requestId, 'wrapping'), problem);
  }
}

/** The code that the data movement service or the gateway puts around the words; also that of a connection test. */
export function pipelineCodeOf(problem: Problem): string {
  const onGateway = problem.connection?.connectivityType === 'OnPremisesGateway';
  switch (problem.kind) {
    case 'credentialMissing':
    case 'gatewayCredentialMissing':
      return 'DMTS_DatasourceHasNoCredentialError';
    case 'grantRevoked':
    case 'grantExpired':
    case 'policyBlocks':
    case 'appSecretWrong':
      return 'DMTS_OAuthTokenRefreshFailedError';
    case 'accountDisabled':
      return problem.account?.kind === 'oauth' ? 'DMTS_OAuthTokenRefreshFailedError' : accessCode(onGateway);
    case 'wrongPassword':
    case 'wrongKey':
    case 'wrongSas':
    case 'rightLost':
      return accessCode(onGateway);
    case 'ownerMayNotUse':
      return 'DMTS_EntityNotFoundOrUnauthorized';
    case 'notBound':
      return 'DMTS_MonikerWithUnboundDataSources';
    case 'gatewayOffline':
      return 'DM_GWPipeline_Client_GatewayUnreachable';
    case 'sourceUnreachable':
      return onGateway ? 'DM_GWPipeline_Gateway_MashupDataAccessError' : 'DM_GWPipeline_UnknownError';
    case 'missingColumn':
    case 'capacityBusy':
    case 'timedOut':
      return 'ModelRefresh_ShortMessage_ProcessingError';
  }
}

function accessCode(onGateway: boolean): string {
  return onGateway
    ? 'DM_GWPipeline_Gateway_DataSourceAccessError'
    : 'DM_GWPipeline_Gateway_InvalidConnectionCredentials';
}

/** Shape 2: the description is plain text. */
function plainShape(words: Words): string {
  return JSON.stringify({ errorCode: 'ModelRefresh_ShortMessage_ProcessingError', errorDescription: words.text });
}

/** Shape 4: JSON in the description whose root has no pbi.error. */
function bareShape(dataset: WorldDataset, code: string, words: Words): string {
  const inner = JSON.stringify({ error: { code, message: words.text } });
  return JSON.stringify({
    errorCode: 'ModelRefresh_ShortMessage_ProcessingError',
    errorDescription: `${inner} Table: ${dataset.table}.`,
  });
}

/** Shape 3: pbi.error inside the description, sometimes with pii tags, sometimes encoded twice. */
function nestedShape(dataset: WorldDataset, code: string, words: Words, draw: number, problem: Problem): string {
  const text = draw < 0.4 ? `<pii>${words.text}</pii>` : words.text;
  const pbiError = { code, parameters: {}, details: detailsOf(text, words, problem), exceptionCulprit: 1 };
  const inner = JSON.stringify({ error: { code, 'pbi.error': pbiError } });
  const description = draw > 0.8 ? JSON.stringify(inner) : inner;
  return JSON.stringify({
    errorCode: 'ModelRefresh_ShortMessage_ProcessingError',
    errorDescription: `${description} Table: ${dataset.table}.`,
  });
}

function detailsOf(text: string, words: Words, problem: Problem): object[] {
  const detail = (code: string, value: string) => ({ code, detail: { type: 1, value } });
  const details = [
    detail('DM_ErrorDetailNameCode_UnderlyingErrorMessage', text),
    detail('DM_ErrorDetailNameCode_UnderlyingHResult', '-2147467259'),
  ];
  if (words.code !== undefined && /^\d+$/.test(words.code)) {
    details.push(detail('DM_ErrorDetailNameCode_UnderlyingNativeErrorCode', words.code));
  }
  if (problem.source !== undefined) {
    details.push(detail('Microsoft.Data.Mashup.DataSource.Path', problem.source.path));
    details.push(detail('Microsoft.Data.Mashup.DataSource.Kind', problem.source.type));
  }
  return details;
}
