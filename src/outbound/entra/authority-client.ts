import {
  createDefaultHttpClient,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import { isLoopback, isSafeForTokens } from '../http/base-url.ts';

export interface Authority {
  /** As the library wants it: always https. */
  readonly host: string;
  readonly client: HttpClient;
  readonly isLoopback: boolean;
  /** What the newest question for the tenant's configuration was answered with; undefined: nothing came. */
  readDiscoveryStatus(): number | undefined;
}

const requestTimeoutMs = 10_000;

/** The address tokens come from. The library takes https only, so for plain http on this machine the client translates. */
export function createAuthority(authorityHost: string): Authority {
  const url = URL.canParse(authorityHost) ? new URL(authorityHost) : undefined;
  if (url === undefined || !isSafeForTokens(url)) {
    throw new Error('The authority host must be an https address, for example https://login.microsoftonline.com.');
  }
  const host = `https://${url.host}`;
  const inner = createDefaultHttpClient();
  let discoveryStatus: number | undefined;
  const client: HttpClient = {
    async sendRequest(request) {
      // The library's own time-out leaves its timer behind when a connection fails, and a stopping process would wait for it.
      const deadline = AbortSignal.timeout(requestTimeoutMs);
      const given = request.abortSignal;
      request.abortSignal = given instanceof AbortSignal ? AbortSignal.any([given, deadline]) : deadline;
      const isDiscovery = request.url.includes('/.well-known/');
      if (isDiscovery) discoveryStatus = undefined;
      const response = await (url.protocol === 'http:' ? sendPlain(inner, url, request) : inner.sendRequest(request));
      if (isDiscovery) discoveryStatus = response.status;
      return response;
    },
  };
  return { host, client, isLoopback: isLoopback(url), readDiscoveryStatus: () => discoveryStatus };
}

async function sendPlain(inner: HttpClient, url: URL, request: PipelineRequest): Promise<PipelineResponse> {
  const host = `https://${url.host}`;
  request.url = request.url.replace(host, url.origin);
  request.allowInsecureConnection = new URL(request.url).origin === url.origin;
  const response = await inner.sendRequest(request);
  const text = response.bodyAsText;
  // The OpenID configuration names its own address, which the library compares with the one it was given.
  return typeof text === 'string' && request.method === 'GET'
    ? { ...response, bodyAsText: text.replaceAll(url.origin, host) }
    : response;
}
