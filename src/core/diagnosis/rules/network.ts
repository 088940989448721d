import type { Rule } from '../rule.ts';
import { list } from './list.ts';
import { fileNotFound, folderNotFound, nameNotResolved, remoteServerNotReached } from './microsoft-messages.ts';

/** Names, sockets, TLS, files and time limits. */
export const networkRules: readonly Rule[] = [
  {
    cause: 'source_unreachable',
    confidence: 0.55,
    codes: ['08001', '08S01', '08004', '08006'],
    unless: list(`
      incorrect username | ␣locked | password | login failed | jwt | http 403 | 403: | role | disabled | token | not authorized
    `),
    because: 'The driver could not connect ({code}).',
    from: 'SQLSTATE class 08, connection exception',
  },
  {
    cause: 'other',
    confidence: 0.7,
    says: list(`
      not supported for a relative uri | is not supported for this | not implemented
      is not supported on this platform
    `),
    unless: ['authentication', 'gateway version', 'impersonationmode'],
    because: 'The source or its connector cannot do what was asked.',
    from: 'Connector faults',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.92,
    says: [
      ...nameNotResolved,
      ...remoteServerNotReached,
      ...list(`
      unable to connect to the remote server | the remote name could not be resolved | no such host is known
      name or service not known | getaddrinfo | gaierror | nodename nor servname | could not resolve host
      name resolution | connection was forcibly closed | forcibly closed by the remote host | connection was closed
      connection reset | connection refused | actively refused | underlying connection was closed
      unable to read data from the transport connection | could not connect to server
      could not connect to the server | failed to connect to server | unable to connect to the server
      unable to connect to the data source | we couldn't connect to | cannot connect to server | can't connect to
      lost connection | connection failure | communication link failure | server closed the connection
      host is unreachable | network path was not found | network is unreachable | ssl peer certificate
      certificate chain was issued by an authority that is not trusted | could not establish trust relationship
      could not establish a secure connection | ssl certificate problem | communication error has been detected
      public network access is disabled | blocked by … firewall | private endpoint
      ssl connection could not be established | secure channel | tls handshake | curlerror | incomplete input stream
      unexpected end of stream | unexpected eof or 0 bytes | ssl error | exception while reading from stream
      exception while writing to stream | connected party did not properly respond | did not respond in time
      response ended prematurely | while contacting server | failed to connect to the server
      no response received when | connection is closed | connection is not open | connection is broken
      connection was broken | connection has been closed | connection was lost | connection lost | connection dropped
      connection aborted | prematurely closed | error was encountered in the transport | end-of-file on communication
      connection cannot be made | ensure that the server is running | provide a valid server | server is not running
      warehouse is starting | cluster is starting | cluster is not running | temporarily_unavailable
      currently unavailable | broken pipe | reason: internalerror | the backend had
      unexpected response received from server | server host and port specified | error during request to server
      pre-login handshake | firewall settings | cannot execute < | socket hang up | connectexception
      unknownhostexception | sockettimeoutexception | socketexception | nameresolution | sslhandshake
      no route to host | server was not found | server not found | server could not be found | source is offline
      source is currently offline | server is offline | cluster … terminated | warehouse … suspended
      any of the specified mysql hosts | server has gone away | remote certificate is invalid | ssl connection error
      either timed out or was lost | connection timed out | connect timed out | connection attempt timed out
      connecttimeout | connection timeout expired | local issuer certificate | certificate verify failed
      certificate_verify_failed | ssl certificate | self-signed certificate | network name cannot be found
      network adapter could not establish | the specified network | failed to establish a new connection
      endpoint … unavailable | database system is starting up | terminating connection due to
      retry the connection later | database system is shutting down | not reachable | endpoint … stopped
      econnrefused | etimedout | ehostunreach | econnreset | enotfound | eai_again | temporarily unavailable
    `),
    ],
    unless: list(`
      credentials provided are invalid | required connection key | timeout during reading | incorrect username
      response code: 40 | can't open lib | (401) | (403) | response code 40 | status code: 403 | status code: 401
      method not found: | passcode | 'authentication failed' | modulenotfound | timeout was reached
      password authentication failed | login failed | aadsts | gss-api | kerberos | -10709 | install npgsql | 安装 npgsql | npgsql … version
      trust relationship between this workstation | logon attempt failed | ␣locked | trial has ended
    `),
    because: 'The source could not be reached, or broke the connection off.',
    from: 'Sockets, DNS, TLS and file errors of .NET, ODBC and curl',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.7,
    says: [
      ...folderNotFound,
      ...list(`
      could not find a part of the path | file not found | file was not found | the path is not valid
      unable to open file | couldn't find the folder
    `),
    ],
    unless: ['request failed'],
    because: 'The file is not where the query looks for it, or the share cannot be reached.',
    from: 'File errors of .NET',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.82,
    says: [...fileNotFound, 'could not find file', 'file could not be found', "couldn't find the file"],
    unless: ['request failed'],
    because: 'The folder was reached, and the file is not in it: it was moved, renamed or not delivered.',
    from: '.NET FileNotFoundException; a folder that is not reached is another message',
  },
  {
    cause: 'timeout',
    confidence: 0.92,
    codes: ['57014', '408', '504'],
    says: list(`
      operation has timed out | maximum allowed time | maximum statement execution time | maximum run time
      exceeded … hour limit | exceeded … time limit | operation timed out | request timed out | request timeout
      timed out before it was completed | timed out | wait operation timed out | timeout exceeded | timeout error
      query is expired | httpclient.timeout | exceeded the timeout | time-out | gateway timeout | statement timeout
      canceling statement due to user | user requested cancel | command timeout | task was canceled
      query was cancelled … timeout | exceeds the time limit | exceeded the maximum time
      statement reached its statement or warehouse timeout | maximum execution time | timeoutexception
      timeout during reading | query_timeout | timeout was reached | longer than the limit | longer than the allowed
      time out period exceeded | longer than allowed | exceeded maximum idle time | 已超时 | 操作超时 | 已逾時 | 作業逾時
      タイムアウトしました | タイムアウトになりました | 시간이 초과 | zaman aşımına uğra | zeitüberschreitung bei | délai d'attente … expiré
      przekroczono limit czasu | превышено время ожидания | agotado el tiempo | a expiré avant la fin
    `),
    unless: list(`
      login timeout | either timed out or was lost | while contacting server | connect timeout | connection timed out
      connect timed out | connection attempt timed out | connection timeout occurred, or | connection timeout expired
      connecttimeout | token | aadsts | error: 10060 | 10060 | network-related or instance-specific
    `),
    because: 'The source or the service took longer than allowed.',
    from: 'Time limits of XMLA, SQL, ODBC and HTTP',
  },
];
