import type { SourceSign } from './source-hosts.ts';

/** A sign-in names what it is for by an id that is the same in every tenant (Microsoft's own applications). */
export const entraResources: readonly SourceSign[] = [
  { kind: 'sharepoint', says: ['00000003-0000-0ff1-ce00-000000000000'] },
  {
    kind: 'dataverse_dynamics',
    says: [
      '00000007-0000-0000-c000-000000000000',
      '00000015-0000-0000-c000-000000000000',
      '996def3d-b36c-4153-8607-a6fd3c01b89f',
    ],
  },
  { kind: 'azure_sql', says: ['022907d3-0f1b-48f7-badc-1ba6abab6d66'] },
  { kind: 'blob_adls', says: ['e406a681-f3d4-42a8-90b6-c2b029497af1'] },
  { kind: 'analysis_services', says: ['4ac7d521-0382-477b-b0f8-7e1d95f85ca2'] },
  { kind: 'databricks', says: ['2ff814a6-3304-4ab8-85cb-cd0e6f879c1d'] },
  // Azure DevOps, whose analytics Power Query reads as OData.
  { kind: 'odata', says: ['499b84ac-1321-427f-aa17-267ca6975798'] },
  // Azure Data Explorer.
  { kind: 'other', says: ['2746ea77-4702-4b45-80ca-3c97e680e8b7'] },
];

export const entraResourceIds: ReadonlySet<string> = new Set(entraResources.flatMap(({ says }) => says));
