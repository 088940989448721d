import { startContosoApp, type ContosoApp } from './contoso-app.ts';
import { play } from './playbooks/play.ts';
import { causes, wrongTurns } from './playbooks/scenarios.ts';

/** `npm run e2e:playbooks` plays all of them; these four go through every kind of page. */
const some = [
  'a shared sign-in is revoked',
  'the old password is entered again',
  'somebody tries who is not the owner',
  'the password is not what is wrong',
];

let contoso: ContosoApp;

beforeAll(async () => {
  contoso = await startContosoApp({ watch: ['Finance', 'Retail Analytics', 'Operations'], registered: true });
});

afterAll(async () => {
  await contoso.stop();
});

it('has a story for each of the seven causes, five others and seven wrong turns', () => {
  expect(causes.filter(({ isSeed }) => isSeed === true)).toHaveLength(7);
  expect(causes).toHaveLength(12);
  expect(wrongTurns).toHaveLength(7);
});

it.each([...causes, ...wrongTurns].filter(({ name }) => some.includes(name)))(
  'leads from the failure to the proof by what the card shows: $name',
  async (scenario) => {
    const { presses, problem } = await play(contoso, scenario);

    expect(problem).toBeUndefined();
    expect(presses.length).toBeLessThanOrEqual(6);
  },
  240_000,
);
