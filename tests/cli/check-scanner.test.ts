import { checkScanner } from '../../src/cli/check-scanner.ts';
import { PowerBiError, type PowerBiReason } from '../../src/ports/power-bi.ts';

const now = Date.UTC(2026, 2, 3);

function aPowerBi(answer: number | PowerBiReason) {
  return {
    async listModifiedWorkspaces(since: number): Promise<string[]> {
      expect(since).toBe(now - 3_600_000);
      if (typeof answer !== 'number') throw new PowerBiError({ reason: answer, message: `it said ${answer}.` });
      return Array.from({ length: answer }, (_, n) => `workspace-${n}`);
    },
  };
}

it.each([
  [1, 'ok', /^allowed; .*\(1 workspace has in the last hour\)$/],
  [0, 'ok', /\(0 workspaces have in the last hour\)$/],
  ['forbidden', 'note', /^not allowed; connections are read dataset by dataset .* Optional, with admin rights/],
  ['throttled', 'note', /^it said throttled\.$/],
] as const)('of the answer %s it says what admin rights would add', async (answer, kind, text) => {
  const finding = await checkScanner(aPowerBi(answer), now);

  expect(finding.kind).toBe(kind);
  expect(finding.text).toMatch(text);
});
