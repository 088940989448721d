import type { DataSourceKind } from '../../diagnosis/types.ts';
import type { SourcePart } from './source-part.ts';

const curl = 'curl --user {account} --head {url}';

export const filesAndWeb = {
  odata: {
    check: {
      tool: 'curl',
      secret: [curl],
      todo: 'Open {source} in a private browser window with the same account.',
    },
    method: 'Basic, Web API, OAuth2 or Anonymous, as it was before',
    right: 'read access to the service',
    keyPlace: 'the service’s own settings, mostly under API keys',
    reach: 'that the service answers at this address',
    from: ['SEED step 2', 'CODES §4', 'tool: curl (curl.se/docs/manpage.html)'],
  },
  web: {
    check: {
      tool: 'curl',
      secret: [curl],
      todo: 'Open {source} in a private browser window with the same account.',
    },
    method: 'Basic, Web API (key), OAuth2 or Anonymous, as it was before',
    right: 'read access to the address',
    keyPlace: 'the service’s own settings, mostly under API keys',
    reach: 'that the address answers and was not moved',
    from: ['SEED causes 6', 'CODES §4', 'tool: curl (curl.se/docs/manpage.html)'],
  },
  folder_file: {
    check: {
      tool: 'the command prompt',
      windows: ['runas /netonly /user:{account} cmd', 'dir {path}'],
      todo: 'On the gateway’s machine open {source} in the File Explorer, signed in as the same account.',
    },
    method: 'Windows',
    right: 'read on the file or folder, and on the share it lies in',
    reach:
      'that the file was not moved, and that the gateway’s machine sees the drive (use \\\\server\\share, not a drive letter)',
    from: ['SEED step 2', 'CODES §4'],
  },
  other: {
    check: {
      tool: 'the source’s own tool',
      todo: 'Sign in to {source} with the tool that people use for it, with the same account.',
    },
    method: 'as it was before',
    right: 'read access to what the query asks for',
    keyPlace: 'the service’s own settings, mostly under API keys',
    reach: 'that the source is up and its address has not changed',
    from: ['SEED step 2'],
  },
  unknown: {
    check: {
      tool: 'the source’s own tool',
      todo: 'Sign in to {source} with the tool that people use for it, with the same account.',
    },
    method: 'as it was before',
    right: 'read access to what the query asks for',
    keyPlace: 'the source’s own settings, mostly under API keys',
    reach: 'that the source is up and its address has not changed',
    from: ['SEED step 2'],
  },
} as const satisfies Partial<Record<DataSourceKind, SourcePart>>;
