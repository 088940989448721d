import { randomUUID } from 'node:crypto';
import type { LoopbackAnswer } from './loopback-server.ts';

interface Refusal {
  readonly status: 400 | 401;
  readonly error: string;
  readonly text: string;
  readonly suberror?: string;
  readonly claims?: string;
}

// Numbers and `error` values are Entra's (reference-error-codes); the texts are this sandbox's own.
const refusals = {
  900144: { status: 400, error: 'invalid_request', text: 'A parameter is missing from the request.' },
  90002: { status: 400, error: 'invalid_request', text: 'The sandbox has no tenant with this name.' },
  700016: { status: 400, error: 'unauthorized_client', text: 'The sandbox has no app with this client id.' },
  700027: { status: 401, error: 'invalid_client', text: 'The certificate is not the one of this app.' },
  7000112: { status: 400, error: 'unauthorized_client', text: 'This app is disabled.' },
  7000215: { status: 401, error: 'invalid_client', text: 'The client secret is not the one of this app.' },
  7000216: { status: 401, error: 'invalid_client', text: 'A client secret is missing.' },
  7000222: { status: 401, error: 'invalid_client', text: 'The client secret of this app has expired.' },
  70003: { status: 400, error: 'unsupported_grant_type', text: 'The sandbox does not know this kind of grant.' },
  1002012: { status: 400, error: 'invalid_scope', text: 'An app asks for one resource, with /.default at the end.' },
  500011: { status: 400, error: 'invalid_resource', text: 'The sandbox has no such resource.' },
  50013: { status: 400, error: 'invalid_grant', text: 'The assertion is not a valid token for this app.' },
  50034: { status: 400, error: 'invalid_grant', text: 'The account is not in this directory.' },
  50057: { status: 400, error: 'invalid_grant', text: 'The account is disabled.' },
  50076: {
    status: 400,
    error: 'interaction_required',
    suberror: 'basic_action',
    text: 'A second factor is needed for this resource.',
    claims: '{"access_token":{"capolids":{"essential":true,"values":["sandbox-policy"]}}}',
  },
  50173: { status: 400, error: 'invalid_grant', text: 'The grant was revoked; the person has to sign in again.' },
  53003: {
    status: 400,
    error: 'interaction_required',
    suberror: 'message_only',
    text: 'A Conditional Access policy does not allow this sign-in.',
  },
  65001: {
    status: 400,
    error: 'invalid_grant',
    suberror: 'consent_required',
    text: 'Nobody has consented to these permissions yet.',
  },
} as const satisfies Record<number, Refusal>;

export function refuse(number: keyof typeof refusals, now: number): LoopbackAnswer {
  const { status, error, text, ...rest }: Refusal = refusals[number];
  const ids = { trace_id: randomUUID(), correlation_id: randomUUID() };
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const about = `Trace ID: ${ids.trace_id} Correlation ID: ${ids.correlation_id} Timestamp: ${timestamp}`;
  const description = `AADSTS${String(number)}: ${text} ${about}`;
  return { status, body: { error, error_description: description, error_codes: [number], timestamp, ...ids, ...rest } };
}
