import { findFailedConnection, groupOf } from '../../../src/core/incident/group.ts';
import { aConnection, aDataset, aDiagnosis } from '../../builders.ts';

describe('failures are one incident', () => {
  it('when they share a gateway connection, whoever owns the datasets', () => {
    const one = groupOf(aDataset(), aDiagnosis());
    const other = groupOf(aDataset({ datasetId: 'dataset-2', ownerUpn: 'ben@contoso.example' }), aDiagnosis());

    expect(one.groupKey).toBe(other.groupKey);
  });

  it('when one owner uses one personal credential in two workspaces', () => {
    const personal = aConnection({ home: 'personalCloud', connectionId: 'a' });
    const one = groupOf(aDataset({ connections: [personal] }), aDiagnosis());
    const other = groupOf(
      aDataset({
        datasetId: 'dataset-2',
        workspaceId: 'workspace-2',
        connections: [{ ...personal, connectionId: 'b' }],
      }),
      aDiagnosis(),
    );

    expect(one.groupKey).toBe(other.groupKey);
  });

  it('when the gateway is offline for both', () => {
    const offline = aDiagnosis({ category: 'gateway', isCredential: false, cause: 'gateway_offline' });
    const one = groupOf(aDataset(), offline);
    const other = groupOf(
      aDataset({ datasetId: 'dataset-2', connections: [aConnection({ connectionId: 'other' })] }),
      offline,
    );

    expect(one.groupKey).toBe(other.groupKey);
  });

  it('when all that is known of their credential is that it is the same', () => {
    const connections = [{ type: 'Sql', path: 'sql01;FinanceDW', datasourceId: 'source-1' }];
    const one = groupOf(aDataset({ connections }), aDiagnosis());
    const other = groupOf(
      aDataset({ datasetId: 'dataset-2', ownerUpn: 'ben@contoso.example', connections }),
      aDiagnosis(),
    );

    expect(one).toMatchObject({ groupKey: other.groupKey, broken: { kind: 'credential' } });
    expect(one.broken).not.toHaveProperty('home', expect.any(String));
  });

  it('when a gateway is offline of which only the id is known', () => {
    const offline = aDiagnosis({ category: 'gateway', isCredential: false, cause: 'gateway_offline' });
    const behind = (datasourceId: string) => [{ type: 'Sql', path: 'sql01', gatewayId: 'gateway-1', datasourceId }];
    const one = groupOf(aDataset({ connections: behind('source-1') }), offline);
    const other = groupOf(aDataset({ datasetId: 'dataset-2', connections: behind('source-2') }), offline);

    expect(one).toMatchObject({ groupKey: other.groupKey, broken: { kind: 'gateway', gatewayId: 'gateway-1' } });
  });
});

describe('failures are two incidents', () => {
  it('when nothing tells which credential their source has', () => {
    const connections = [{ type: 'Sql', path: 'sql01;FinanceDW' }];
    const one = groupOf(aDataset({ connections }), aDiagnosis());
    const other = groupOf(aDataset({ datasetId: 'dataset-2', connections }), aDiagnosis());

    expect(one.groupKey).not.toBe(other.groupKey);
  });

  it('when two owners use personal credentials for the same source', () => {
    const connections = [aConnection({ home: 'personalCloud' })];
    const one = groupOf(aDataset({ connections }), aDiagnosis());
    const other = groupOf(aDataset({ connections, ownerUpn: 'ben@contoso.example' }), aDiagnosis());

    expect(one.groupKey).not.toBe(other.groupKey);
  });

  it('when no credential is at fault', () => {
    const missingColumn = aDiagnosis({ category: 'data', isCredential: false, cause: 'schema_or_query' });

    expect(groupOf(aDataset(), missingColumn).groupKey).not.toBe(
      groupOf(aDataset({ datasetId: 'dataset-2' }), missingColumn).groupKey,
    );
  });
});

describe('the failed connection of a dataset with several', () => {
  const gateway = aConnection();
  const site = aConnection({
    connectionId: 'connection-2',
    home: 'personalCloud',
    type: 'SharePoint',
    path: 'https://contoso.sharepoint.example/sites/finance',
  });

  it('is the one whose server the error names', () => {
    const found = findFailedConnection(
      [gateway, site],
      aDiagnosis({ dataSource: 'unknown', sourcePath: 'sql01.contoso.example' }),
    );

    expect(found).toBe(gateway);
  });

  it('is the only one of the kind that the error names', () => {
    const found = findFailedConnection(
      [gateway, site],
      aDiagnosis({ dataSource: 'sharepoint', gatewayInvolved: null }),
    );

    expect(found).toBe(site);
  });

  it('is unknown when nothing tells', () => {
    const found = findFailedConnection(
      [site, { ...site, connectionId: 'connection-3' }],
      aDiagnosis({ dataSource: 'unknown', gatewayInvolved: null }),
    );

    expect(found).toBeUndefined();
  });
});
