import { hasOwnCredential, previewTakeOver } from '../../../src/core/playbook/take-over.ts';
import { credentialHomes } from '../../../src/core/dataset.ts';
import { aConnection, aDataset, alex, ana } from '../../builders.ts';

const schedule = { enabled: true, days: ['Monday'], times: ['06:00'], timeZone: 'UTC' };

describe('the preview of a take-over', () => {
  it.each(credentialHomes)('tells for a credential of the home %s what the new owner has or needs', (home) => {
    const facts = { connection: aConnection({ home }), isUsable: false };

    const [line] = previewTakeOver({ name: 'Sales', schedule }, 'Ana Trujillo', [facts]);

    expect(line?.subject).toBe('SalesDW');
    expect(line?.state).not.toBe('have');
    expect(line?.text).not.toContain('undefined');
  });

  it('asks nothing for a connection that the new owner may use', () => {
    const lines = previewTakeOver({ name: 'Sales', schedule }, 'Ana', [{ connection: aConnection(), isUsable: true }]);

    expect(lines.map(({ state }) => state)).toEqual(['have', 'have']);
  });

  it('does not guess where nobody could be asked', () => {
    const [line] = previewTakeOver({ name: 'Sales' }, 'Ana', [{ connection: aConnection(), isUsable: undefined }]);

    expect(line?.state).toBe('unknown');
  });

  it('reminds of a schedule that is off', () => {
    const off = { ...schedule, enabled: false };

    expect(previewTakeOver({ name: 'Sales', schedule: off }, 'Ana', [])[0]).toMatchObject({ state: 'needed' });
  });
});

it('finds the credential that a person has for the same source already', () => {
  const source = aConnection({ home: 'personalCloud' });
  const owned = [aDataset({ ownerUpn: ana.upn ?? '', connections: [source] })];

  expect(hasOwnCredential(owned, ana, source)).toBe(true);
  expect(hasOwnCredential(owned, alex, source)).toBe(false);
  expect(hasOwnCredential(owned, ana, aConnection({ home: 'personalCloud', path: 'elsewhere' }))).toBe(false);
});
