import type { Rule } from '../rule.ts';
import { signInWords } from './last-resort-sign-in.ts';
import { list } from './list.ts';

const from = 'Our own reading; no known message matched';

/** Words that many messages share, asked only if nothing else applies: the likeliest reading, with little confidence. */
export const lastResortRules: readonly Rule[] = [
  {
    cause: 'schema_or_query',
    confidence: 0.43,
    wraps: true,
    says: list(`
      not found | does not exist | doesn't exist | cannot be found | could not be found | couldn't be found
      cannot find | could not find | couldn't find | not recognized | undefined | ambiguous | no longer exists
      missing column | is missing | unknown
    `),
    unless: list(`
      user not | user does not | user could not | account not | account does not | server not | server does not
      server was not | ␣gateway | gateway not | gateway was not | gateway does not | login | credential
      unknown error | ␣host␣ | message text
    `),
    because: 'The text says that something the query asks for is not there.',
    from,
  },
  {
    cause: 'schema_or_query',
    confidence: 0.41,
    wraps: true,
    says: list(`
      syntax | invalid query | invalid expression | measure | relationship | invalid request | invalid name
      dax query | sql statement | nullreferenceexception | invalid parameter | invalid argument | invalid input
      invalidinput | bad request | badrequest | duplicate | column | cannot be resolved | evaluation error
      expression
    `),
    unless: ['expression.error', 'credential', 'authenticat', 'permission'],
    because: 'The text speaks of a query or of what it refers to.',
    from,
  },
  {
    cause: 'data_conversion',
    confidence: 0.45,
    wraps: true,
    says: list(`
      convert | conversion | cast | parse | parsing | overflow | not a valid number | not a valid | data type
      datatype | wrong type | invalid date | invalid value | not a number | encoding | malformed | deserializ
      unexpected type
    `),
    unless: ['token', 'credential', 'column does not', 'broadcast', 'forecast', 'query', 'valid user', 'valid server'],
    because: 'The text speaks of a value that cannot be read as what it should be.',
    from,
  },
  {
    cause: 'timeout',
    confidence: 0.46,
    wraps: true,
    says: list(`
      timeout | timed out | time out | took too long | deadline exceeded | time limit | took longer | running too long
      running for too long | still running after
    `),
    unless: ['login', 'token', 'session', 'password'],
    because: 'The text says that something took too long, without saying what.',
    from,
  },
  {
    cause: 'source_unreachable',
    confidence: 0.45,
    wraps: true,
    says: list(`
      cannot connect | can't connect | unable to connect | failed to connect | could not connect | couldn't connect
      connect failed | error connecting | connection failed | connection error | failed to open the connection
      unable to open connection | failed to establish | unable to establish | could not establish
      cannot open connection | connection attempt failed | disconnected | unreachable | not available | unavailable
      network | socket | certificate | tls | ssl | server is down | is offline | shut down | shutting down
      unexpected eof | cannot reach | can't reach | could not reach | no response | not responding | transport
      server not found | server was not found | ␣host␣
    `),
    unless: [
      'credential',
      'password',
      'login',
      'authenticat',
      'client certificate',
      'not available in',
      'localhost',
      'not set to an instance',
    ],
    because: 'The text says that there is no connection, without saying why.',
    from,
  },
  {
    cause: 'source_unreachable',
    confidence: 0.43,
    wraps: true,
    says: ["connection couldn't be made to", 'connection could not be made to'],
    because: 'The text says that no connection could be made to the source.',
    from,
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.46,
    wraps: true,
    says: list(`
      memory | disk space | out of space | not enough space | too large | too big | size limit | maximum size
      insufficient resources | exceeds the limit | exceeded the limit | resource limit | storage limit | capacity
    `),
    unless: ['rate', 'requests', 'token', 'credential', '401 error', 'error 401', '403 error', 'error 403'],
    because: 'The text speaks of memory, space or a capacity that did not suffice.',
    from,
  },
  {
    cause: 'throttled',
    confidence: 0.47,
    wraps: true,
    says: list(`
      rate exceeded | retry after | retry-after | quota | too many | concurren | backoff | slow down | requests per
    `),
    unless: [
      'login',
      'password',
      'attempts',
      'too many elements',
      'too many fields',
      'too many columns',
      'too many arguments',
      'too many rows',
    ],
    because: 'The text says that there were too many calls.',
    from,
  },
  {
    cause: 'gateway_offline',
    confidence: 0.44,
    wraps: true,
    says: list(`
      gateway␣ … offline | gateway␣ … unreachable | gateway␣ … unavailable | gateway␣ … not running | gateway␣ … down
      gateway␣ … not responding | offline … gateway | connect to the gateway | reach the gateway | gateway service
      gateway␣ … disconnected | gateway␣ … stopped
    `),
    unless: ['502', '504', 'bad gateway', 'application gateway'],
    because: 'The text speaks of a gateway that does not answer.',
    from,
  },
  {
    cause: 'gateway_datasource_not_configured',
    confidence: 0.45,
    wraps: true,
    says: list(`
      gateway␣ … not configured | gateway␣ … not set up | configure … gateway | gateway␣ … required
      install … gateway | need … gateway | gateway is not configured | select … gateway | choose … gateway
      no … gateway | map … gateway | gateway … does not contain | gateway … doesn't include
    `),
    unless: ['502', '504', 'bad gateway', 'version', 'update', 'offline', 'credential'],
    because: 'The text speaks of a gateway that is not set up for the source.',
    from,
  },
  {
    cause: 'privacy_firewall',
    confidence: 0.48,
    wraps: true,
    says: ['privacy', 'formula firewall', 'combine data'],
    because: 'The text speaks of privacy levels.',
    from,
  },
  {
    cause: 'other',
    confidence: 0.44,
    wraps: true,
    says: list(`
      not supported | n't supported | unsupported | deprecated | not installed | is not registered | driver
      incompatible | obsolete | not enabled | is disabled | assembly | class not registered | being used by another
      deadlock | rolled back | snapshot too old
    `),
    unless: ['user', 'account'],
    because: 'The text speaks of something that is not supported or not installed.',
    from,
  },
  ...signInWords,
];
