import { alex } from '../../src/sandbox/world/people.ts';
import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { rotateFinancePassword } from './finance.ts';

let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance'] });
});

afterAll(async () => {
  await contoso.stop();
});

const personal = { place: 'personal', person: alex } as const;

/** All that is said in answer: the words and the card beside them are two messages. */
async function ask(text: string): Promise<string> {
  const from = contoso.teams.calls.length;
  await contoso.say(text, personal);
  return contoso.teams.calls
    .slice(from)
    .map(({ body }) => JSON.stringify(body))
    .join('\n');
}

describe('before anything fails', () => {
  it.each([
    ['what does 18456 mean', 'SQL Server rejected the login', 'Who can put it right: '],
    ['what does DM_GWPipeline_Gateway_DataSourceAccessError mean', 'The database’s own number inside decides'],
    ['what is a service principal', 'an application’s identity'],
    ['what does “Access to the resource is forbidden” mean', 'lacks a right'],
    ['what does frobnication mean', 'I do not know “frobnication”', 'Paste the whole error text'],
    ['why does it say expired when I did not change the password', 'about 90 days', 'revokes the sessions'],
    ['I updated the credentials and it still fails', 'uses only the credential of that connection'],
    ['how do we stop this happening', 'service principal'],
    ['who is affected', 'Everyone who looks'],
    ['{"error":{"code":"Zork_Blorp","message":"The zork was blorped."}}', 'do not know this error', 'was blorped'],
  ])('%s', async (question, ...parts) => {
    const answer = await ask(question);

    for (const part of parts) expect(answer).toContain(part);
  });
});

describe('while a password is wrong', () => {
  beforeAll(async () => {
    const count = rotateFinancePassword(contoso.sandbox.contoso.world);
    await contoso.untilCard(`${count} datasets do not refresh`);
    await ask('why did Budget vs Actual 2026 fail');
  });

  it.each([
    [
      'who is affected',
      'any of these 12 datasets',
      '“Finance warehouse (svc_finance)”',
      'more. One fix mends them all',
    ],
    ['why does it say expired when I did not change the password', 'no sign-in ran out', 'svc_finance'],
    ['I updated the credentials and it still fails', 'only the gateway connection', 'Check again'],
    ['how do we stop this happening', 'protects all 12 datasets'],
    ['what does 18456 mean', 'It stands in the error that stops 12 datasets', 'Show the card'],
  ])('%s', async (question, ...parts) => {
    const answer = await ask(question);

    for (const part of parts) expect(answer).toContain(part);
  });

  it('speaks of nothing that this conversation does not watch', async () => {
    const from = contoso.teams.calls.length;
    await contoso.say('who is affected', { place: 'group', person: alex });

    expect(JSON.stringify(contoso.teams.calls.slice(from))).not.toContain('svc_finance');
  });
});
