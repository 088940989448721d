import { credentialHomes } from '../../../src/core/dataset.ts';
import { credentialCauses, otherCauses } from '../../../src/core/diagnosis/types.ts';
import { commercialPlaces, connectionsUrl, datasetSettingsUrl } from '../../../src/core/playbook/links.ts';
import { stepsFor } from '../../../src/core/playbook/steps-for.ts';
import { aConnection, aDiagnosis, anIncident } from '../../builders.ts';

const causes = [...credentialCauses, ...otherCauses];

describe('every cause has its steps, wherever the credential lives', () => {
  it.each(causes.flatMap((cause) => credentialHomes.map((home) => ({ cause, home }))))(
    '$cause, $home',
    ({ cause, home }) => {
      const connection = aConnection({ home });
      const incident = anIncident({
        diagnosis: aDiagnosis({ cause }),
        broken: { kind: 'credential', home, connection },
      });

      const steps = stepsFor(incident, commercialPlaces);

      expect(steps.length).toBeGreaterThan(0);
      expect(JSON.stringify(steps)).not.toMatch(/\{\w+\}|undefined/);
      for (const { link, todo, title, why } of steps) {
        expect(todo.length).toBeGreaterThan(0);
        expect(title.length * why.length).toBeGreaterThan(0);
        if (link !== undefined) expect(() => new URL(link.url)).not.toThrow();
      }
    },
  );
});

describe('the pages', () => {
  it('are those of the dataset’s own portal', () => {
    const dataset = { datasetId: 'd', workspaceId: 'w', webUrl: 'https://app.powerbigov.us/groups/w/datasets/d' };

    expect(datasetSettingsUrl(dataset, commercialPlaces)).toBe(
      'https://app.powerbigov.us/groups/w/settings/datasets/d',
    );
    expect(connectionsUrl(dataset, commercialPlaces)).toBe('https://app.powerbigov.us/groups/me/gateways');
  });

  it('are the configured ones where the dataset has no page', () => {
    expect(datasetSettingsUrl({ datasetId: 'd', workspaceId: 'w' }, commercialPlaces)).toBe(
      'https://app.powerbi.com/groups/w/settings/datasets/d',
    );
  });
});
