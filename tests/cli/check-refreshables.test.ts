import { checkRefreshables } from '../../src/cli/check-refreshables.ts';
import { PowerBiError, type PowerBiReason, type Refreshable } from '../../src/ports/power-bi.ts';

/** What each of the two calls answers: so many datasets, or a refusal. */
function aPowerBi(answers: Record<'tenant' | 'own', number | PowerBiReason>) {
  return {
    async listRefreshables({ reach }: { reach: 'tenant' | 'own' }): Promise<Refreshable[]> {
      const answer = answers[reach];
      if (typeof answer !== 'number') throw new PowerBiError({ reason: answer, message: `it said ${answer}.` });
      return Array.from({ length: answer }, (_, n) => ({ datasetId: `dataset-${n}` }));
    },
  };
}

it.each([
  [{ tenant: 7, own: 0 }, 'ok', /^one call tells the newest runs of 7 datasets$/],
  [{ tenant: 1_000, own: 0 }, 'ok', /1000 datasets and more$/],
  [{ tenant: 'forbidden', own: 3 }, 'ok', /3 datasets of the capacities .* administers\. Optional, with admin rights/],
  [
    { tenant: 'forbidden', own: 0 },
    'note',
    /^no capacity is .* each dataset is asked for by itself.*read-only admin APIs/,
  ],
  [{ tenant: 'unauthorized', own: 'forbidden' }, 'note', /^not allowed; each dataset .*read-only admin APIs/],
  [{ tenant: 'throttled', own: 0 }, 'note', /^it said throttled\.$/],
] as const)('of %j it says what admin rights would add', async (answers, kind, text) => {
  const finding = await checkRefreshables(aPowerBi(answers));

  expect(finding.kind).toBe(kind);
  expect(finding.text).toMatch(text);
});
