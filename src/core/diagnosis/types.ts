import type { CredentialHome } from '../dataset.ts';

export const credentialCauses = [
  'password_rotated_or_wrong',
  'oauth_expired_or_revoked',
  'conditional_access_or_mfa',
  'account_disabled_or_locked',
  'permission_lost',
  'key_or_sas_rotated',
  'credentials_missing_or_not_set',
  'gateway_credentials_stale',
  'service_principal_secret_expired',
  'owner_or_takeover_problem',
] as const;

export const otherCauses = [
  'gateway_offline',
  'gateway_datasource_not_configured',
  'source_unreachable',
  'timeout',
  'memory_or_capacity',
  'throttled',
  'schema_or_query',
  'data_conversion',
  'privacy_firewall',
  'other',
] as const;

/** Why there was no run at all; no error text tells it. */
export const absenceCauses = ['schedule_off', 'day_used_up', 'run_not_started'] as const;

export type CredentialCause = (typeof credentialCauses)[number];
export type AbsenceCause = (typeof absenceCauses)[number];
export type Cause = CredentialCause | (typeof otherCauses)[number] | AbsenceCause;

/** What kind of work puts it right. `unknown` means that nothing in the text decided. */
export type Category = 'credential' | 'gateway' | 'source' | 'capacity' | 'data' | 'other' | 'unknown';

export const dataSourceKinds = [
  'sql',
  'azure_sql',
  'postgres',
  'mysql',
  'oracle',
  'sap',
  'snowflake',
  'databricks',
  'bigquery',
  'redshift',
  'analysis_services',
  'dataverse_dynamics',
  'salesforce',
  'sharepoint',
  'blob_adls',
  'odata',
  'odbc',
  'web',
  'folder_file',
  'other',
  'unknown',
] as const;
export type DataSourceKind = (typeof dataSourceKinds)[number];

/** The labels of `fields` in the batch form of the command line are the snake or camel case twins of these. */
export interface DiagnosisFields {
  readonly clusterUri?: string;
  readonly activityId?: string;
  readonly requestId?: string;
  readonly time?: string;
  readonly errorCode?: string;
  readonly table?: string;
}

export interface RankedCause {
  readonly cause: Cause;
  /** 0 to 1; of all causes given with 0.8 to 0.9, about that share is right. */
  readonly confidence: number;
  /** Sentences for people: what in the text or beside it speaks for this cause. */
  readonly evidence: readonly string[];
}

/** Facts beside the text that sharpen a diagnosis; all optional, each becomes evidence in words. */
export interface Facts {
  readonly home?: CredentialHome;
  readonly connectionName?: string;
  readonly connectionType?: string;
  readonly connectionPath?: string;
  readonly ownerName?: string;
  readonly failedAt?: number;
  /** Of the attempt that failed last, where Power BI tried more than once. */
  readonly runMs?: number;
  /** When earlier runs began to fail, newest first; runs that failed one after the other count once. */
  readonly earlierFailuresAt?: readonly number[];
  /** How many runs in a row have failed, this one included. */
  readonly failuresInARow?: number;
  /** What the other attempts of this run failed for, oldest first. */
  readonly otherAttempts?: readonly Cause[];
  /** What the run before failed for, where it failed as well. */
  readonly previousCause?: Cause;
  /** All data was loaded; only the query caches and tiles after it failed. */
  readonly dataWasLoaded?: boolean;
  /** How many other datasets on the same credential failed at the same time. */
  readonly alsoFailing?: number;
  /** How many other datasets on the same credential refreshed well since. */
  readonly alsoFine?: number;
  /** How many other things fail behind the same gateway. */
  readonly alsoOnGateway?: number;
  readonly gatewayOnline?: boolean;
  readonly accountEnabled?: boolean;
  readonly sessionsRevokedAt?: number;
  readonly passwordChangedAt?: number;
  /** When its sources were bound anew, as publishing again does. */
  readonly republishedAt?: number;
  readonly ownerChangedAt?: number;
  readonly formerOwner?: string;
  /** Power BI switched the schedule off with this failure. */
  readonly scheduleSwitchedOff?: boolean;
  readonly lastSuccessAt?: number;
}

export interface Diagnosis {
  readonly category: Category;
  readonly isCredential: boolean;
  readonly cause: Cause;
  /** Best first; causes[0].cause is `cause`. At most five. */
  readonly causes: readonly RankedCause[];
  readonly dataSource: DataSourceKind;
  /** null: the text does not tell. */
  readonly gatewayInvolved: boolean | null;
  /** In order of appearance, no doubles. */
  readonly codes: readonly string[];
  readonly fields: DiagnosisFields;
  /** The innermost message, without wrappers and tags, at most 1,000 characters. */
  readonly message: string;
  /** The login, user or application that was rejected, where the text names it. */
  readonly account?: string;
  /** The server, site or URL, where the text names it; helps to find the connection. */
  readonly sourcePath?: string;
}

/** How a cause is put to people. */
export interface Explanation {
  /** A few words for a headline, e.g. "the stored password no longer works". No final stop. */
  readonly short: string;
  /** One or two sentences: what it means. */
  readonly meaning: string;
  /** Why it happens. */
  readonly why: string;
  /** Who can put it right. */
  readonly who: string;
  /** How to keep it from coming back. */
  readonly prevent: string;
}
