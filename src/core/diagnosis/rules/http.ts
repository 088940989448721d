import type { Rule } from '../rule.ts';
import { list } from './list.ts';

/** What HTTP statuses tell. */
export const httpRules: readonly Rule[] = [
  {
    cause: 'permission_lost',
    confidence: 0.72,
    codes: ['403'],
    says: list(`
      403 forbidden | 403: forbidden | http 403 | response code: 403 | response code 403 | http status 403
      status code 403 | status code: 403 | status code 'forbidden' | error code 403 | "forbidden" | status: 403
      403-forbidden | error: (403)
    `),
    unless: list(`
      aadsts | invalid access token | token is expir | token expired | invalid token | expired | signature
      invalid_grant | too many requests | rate limit | quota | proxy | api key
    `),
    because: 'The source answered 403: the account is known, but may not.',
    from: 'HTTP 403',
  },
  {
    cause: 'permission_lost',
    confidence: 0.62,
    codes: ['401'],
    says: [
      "status code 'unauthorized'",
      'status code 401',
      '401 unauthorized',
      '401 (unauthorized)',
      'http 401',
      '401 error',
      'error 401',
      'status code does not indicate success: 401',
      'http error: unauthorized',
    ],
    and: list(`
      api.powerbi.com | api.fabric.microsoft.com | invoke-powerbirest | power bi request | analysis.windows.net/
      updating the connection | powerbiactions | invalid status code 'unauthorized' | management.azure.com
      graph.microsoft.com | -powerbi | $authheader | pbitools | connecting to power bi | publish-pushdataset
    `),
    unless: ['aadsts'],
    because: 'A Microsoft API refused the identity that called it; most often it lacks the right there.',
    from: 'fabric-toolbox issue 214',
  },
  {
    cause: 'oauth_expired_or_revoked',
    confidence: 0.5,
    codes: ['401'],
    says: list(`
      must be authenticated | 401 error | status code: 401 | 401 (unauthorized) | (401) unauthorized | unauthorized ()
      status: 401 | unauthenticated | unauthorized
    `),
    unless: list(`
      aadsts | login failed | accessunauthorized | unauthorizedoperation | unauthorizeddatabaseaccess
      unauthorizedaccess | entitynotfoundorunauthorized | invalid username | incorrect | proxy
      credentials provided for | not found or you are not | client secret | api key | account | 403
      permission
    `),
    because: 'The source answered 401: it did not accept the sign-in.',
    from: 'HTTP 401',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.64,
    says: [
      'basic realm',
      'basic auth',
      "authentication scheme 'ntlm",
      "authentication scheme 'negotiate",
      "authentication scheme 'basic",
    ],
    unless: ['aadsts', 'token', 'deprecated', 'disabled', 'not supported', 'valid authorization uri'],
    because: 'The source asks for a user name and password and did not accept the ones it got.',
    from: 'HTTP 401 with Basic authentication (RFC 7617)',
  },
  {
    cause: 'password_rotated_or_wrong',
    confidence: 0.32,
    codes: ['401'],
    says: ['(401) unauthorized', 'http 401'],
    unless: ['aadsts', 'token'],
    because: 'A wrong password is answered with 401, too.',
    from: 'HTTP 401',
  },
  {
    cause: 'credentials_missing_or_not_set',
    confidence: 0.88,
    codes: ['MissingCredentials', 'UserErrorPropertyInvalidOrMissing'],
    says: list(`
      valid authorization header is needed | serviceprincipalid' is invalid or missing
      no authorization header | authorization header is missing | missing authorization
      no authentication information | authentication required but none
    `),
    because: 'The request carried no credential at all.',
    from: 'fabric-toolbox issue 228',
  },
  {
    cause: 'other',
    confidence: 0.88,
    codes: ['ProxyAuthenticationRequired'],
    says: list(`
      proxy authentication required | proxyauthenticationrequired | error 407 | (407)
      your credentials could not be authenticated | proxy … authentication
    `),
    because: 'A network proxy asks for its own sign-in; the source was never reached.',
    from: 'learn.microsoft.com/power-bi/fundamentals/desktop-troubleshooting-sign-in',
  },
  {
    cause: 'throttled',
    confidence: 0.94,
    codes: list(`
      429 | RequestBlocked | TooManyRequests | REQUEST_LIMIT_EXCEEDED | TOTAL_REQUESTS_LIMIT_EXCEEDED
      LOGIN_RATE_EXCEEDED | RESOURCE_EXHAUSTED
    `),
    says: list(`
      too many requests | has exceeded the amount | capacity has exceeded its limits | status code 429
      status code: 429 | rate limit | ratelimit | quota exceeded | quotaexceeded | exceeded rate | throttl
      blocked by the upstream service | number of requests exceeded
      combined execution time of incoming requests exceeded | concurrent requests | server is busy | 0x80072322
      0x80072321 | 0x80072326 | limit exceeded: too many | api calls quota | exceeded call rate | serverbusy
      the server is busy | request rate is large | list view threshold | too many connections | too many clients
      connection slots are reserved | max_user_connections | exceeded quota for | exceeded rate limits | rate_limit
      secondly limit | daily limit | hourly limit | per-minute limit | totalrequests limit
      egress is over the account limit
    `),
    unless: ['size quota', 'aadsts', 'resource monitor', 'because … memory'],
    because: 'The source or the service slows the calls down: there were too many.',
    from: 'HTTP 429',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.9,
    codes: list(`
      500 | 502 | 503 | 504 | RestCallFailedWithServerError
    `),
    says: list(`
      (500) internal server error | 500 internalservererror | status code 500 | (502) bad gateway
      (503) server unavailable | service unavailable | bad gateway | badgateway | server error, status code 50
      internal server error
    `),
    unless: list(`
      incorrect username | locked | password | syntax error | login failed | jwt | aadsts | access token
    `),
    because: 'The source had a fault of its own.',
    from: 'HTTP 5xx',
  },
];
