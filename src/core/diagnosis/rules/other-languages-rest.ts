import type { IdeaRule } from './idea-rule.ts';

/** Gateways, sources, limits and data in any language but English. From the localized pages of learn.microsoft.com on gateways and refresh. */
export const restIdeaRules: readonly IdeaRule[] = [
  {
    cause: 'gateway_offline',
    confidence: 0.9,
    ideas: [['gateway', 'unreachable']],
    unless: [
      ['gateway', 'sourceBehind'],
      ['gateway', 'uncompressed'],
      ['gateway', 'notInstalled'],
      ['gateway', 'unknown'],
      ['gateway', 'throughGateway'],
    ],
    because: 'The text says, in its language, that the gateway cannot be reached.',
  },
  {
    cause: 'gateway_datasource_not_configured',
    confidence: 0.9,
    ideas: [['notInstalled', 'configured']],
    also: [['gateway', 'notInstalled']],
    unless: [['gateway', 'uncompressed']],
    because: 'The text says, in its language, that no gateway is set up for the source.',
  },
  {
    cause: 'gateway_datasource_not_configured',
    confidence: 0.72,
    ideas: [['sourceWord', 'throughGateway']],
    unless: [
      ['gateway', 'administrator'],
      ['notInstalled', 'configured'],
    ],
    because: "The text says, in its language, that the reader is not on the user list of the gateway's data source.",
  },
  {
    cause: 'source_unreachable',
    confidence: 0.66,
    ideas: [['gateway', 'sourceBehind']],
    unless: [
      ['notInstalled', 'configured'],
      ['sourceWord', 'throughGateway'],
    ],
    because: 'The text says, in its language, that the gateway cannot get through to the source.',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.6,
    ideas: [
      ['gateway', 'unknown'],
      ['database', 'cannotConnect'],
      ['sourceWord', 'cannotConnect'],
      ['model', 'retrieve'],
      ['visual', 'retrieve'],
    ],
    unless: [
      ['credential', 'invalid'],
      ['notInstalled', 'configured'],
    ],
    because: 'The text says, in its language, that the source or its model could not be reached.',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.85,
    ideas: [
      ['resources', 'exceeded'],
      ['capacity', 'paused'],
    ],
    because: 'The text says, in its language, that more was asked for than there is room for.',
  },
  {
    cause: 'memory_or_capacity',
    confidence: 0.9,
    ideas: [
      ['uncompressed', 'exceeded'],
      ['uncompressed', 'limit'],
      ['memory', 'insufficient'],
    ],
    unless: [['row', 'space']],
    because: 'The text says, in its language, that there is more data than fits.',
  },
  {
    cause: 'throttled',
    confidence: 0.85,
    ideas: [
      ['capacity', 'exceeded'],
      ['capacity', 'limit'],
    ],
    unless: [
      ['uncompressed', 'exceeded'],
      ['memory', 'insufficient'],
    ],
    because: 'The text says, in its language, that a limit of the capacity is reached.',
  },
  {
    cause: 'privacy_firewall',
    confidence: 0.88,
    ideas: [
      ['tableValue', 'convert'],
      ['privacy', 'combine'],
    ],
    because: 'Power BI words a conflict of privacy levels like this, in its language.',
  },
  {
    cause: 'data_conversion',
    confidence: 0.85,
    ideas: [
      ['convert', 'type'],
      ['convert', 'cannot'],
    ],
    unless: [['tableValue', 'convert']],
    because: 'The text says, in its language, that a value cannot be converted.',
  },
  {
    cause: 'schema_or_query',
    confidence: 0.85,
    ideas: [
      ['column', 'notFound'],
      ['row', 'notMatching'],
    ],
    unless: [['credential', 'missing']],
    because: 'The text says, in its language, that a column or key was not found.',
  },
  {
    cause: 'timeout',
    confidence: 0.82,
    ideas: [
      ['timeout', 'expired'],
      ['timeout', 'exceeded'],
      ['timeout', 'limit'],
    ],
    unless: [['credential', 'timeout']],
    because: 'The text says, in its language, that it took too long.',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.82,
    ideas: [['connection', 'closed']],
    because: 'The text says, in its language, that the connection was broken off.',
  },
  {
    cause: 'source_unreachable',
    confidence: 0.55,
    ideas: [
      ['unexpected', 'loading'],
      ['unexpected', 'model'],
      ['model', 'loading'],
    ],
    unless: [['column', 'notFound']],
    because: 'Power BI could not load the model; most often a source cannot be reached.',
  },
  {
    cause: 'other',
    confidence: 0.8,
    ideas: [
      ['visual', 'disabled'],
      ['sourceWord', 'unsupported'],
    ],
    because: 'The text says, in its language, that this is not supported or was switched off.',
  },
  {
    cause: 'other',
    confidence: 0.85,
    ideas: [['row', 'space']],
    because: 'The text says, in its language, that one row is too large.',
  },
];
