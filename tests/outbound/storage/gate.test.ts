import { createGate } from '../../../src/outbound/storage/embedded/create-gate.ts';
import { openEmbedded } from '../../../src/outbound/storage/embedded/open-embedded.ts';
import { inBackground, isInBackground } from '../../../src/ports/urgency.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace } from './backends.ts';

it('lets one in at a time, urgent ones first, the others in the order in which they came', async () => {
  const gate = createGate(() => !isInBackground());
  const order: string[] = [];
  let inside = 0;
  const enter = (name: string) =>
    gate.pass(async () => {
      inside += 1;
      expect(inside).toBe(1);
      order.push(name);
      await Promise.resolve();
      inside -= 1;
    });

  const calm = inBackground(() => ['first', 'calm', 'calm too'].map(enter));
  await Promise.all([...calm, ...['urgent', 'urgent too'].map(enter)]);

  expect(order).toEqual(['first', 'urgent', 'urgent too', 'calm', 'calm too']);
});

it('lets a calm one in after fifty urgent ones, however many more there are', async () => {
  const gate = createGate(() => !isInBackground());
  const order: string[] = [];
  const enter = (name: string) => gate.pass(async () => void order.push(name));

  const all = [enter('first'), inBackground(() => enter('calm')), ...Array.from({ length: 80 }, () => enter('urgent'))];
  await Promise.all(all);

  expect(order.indexOf('calm')).toBe(51);
  expect(order).toHaveLength(82);
});

it('lets no calm one in while a person waits, also when the gate is free, but not for ever', async () => {
  const person = { waits: true, answered: Promise.withResolvers<undefined>() };
  const aside = { isWanted: () => person.waits, stand: () => person.answered.promise };
  const gate = createGate(() => !isInBackground(), aside);
  const order: string[] = [];
  const enter = (name: string) => gate.pass(async () => void order.push(name));

  const calm = inBackground(() => enter('calm'));
  await enter('urgent');
  await enter('urgent again');
  person.waits = false;
  person.answered.resolve(undefined);
  await calm;

  expect(order).toEqual(['urgent', 'urgent again', 'calm']);
  const impatient = createGate(() => false, {
    isWanted: () => true,
    stand: () => new Promise((go) => setTimeout(go, 300)),
  });
  expect(await impatient.pass(async () => 'in')).toBe('in');
});

it('goes on after one has failed', async () => {
  const gate = createGate(() => true);

  const failed = gate.pass(() => Promise.reject(new Error('no')));
  const next = gate.pass(async () => 'in');

  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('in');
});

it('stands before the embedded database: a query that a person waits for overtakes transactions of the background', async () => {
  const place = await createPlace('embedded');
  if (place.options.kind !== 'embedded') throw new Error('this place is no directory');
  const { db, close } = await openEmbedded(place.options.dir, { log: createRecordingLog() });
  const order: string[] = [];
  const names = db.selectNoFrom(({ val }) => val(1).as('one'));

  const calm = inBackground(() =>
    ['first', 'calm', 'calm too'].map((name) =>
      db.transaction().execute(async (trx) => {
        await trx.executeQuery(names);
        order.push(name);
      }),
    ),
  );
  const urgent = names.execute().then(() => order.push('urgent'));
  await Promise.all([...calm, urgent]);

  expect(order).toEqual(['first', 'urgent', 'calm', 'calm too']);
  await close();
  await place.remove();
});

it('refuses transactions after the database was closed', async () => {
  const place = await createPlace('embedded');
  if (place.options.kind !== 'embedded') throw new Error('this place is no directory');
  const { db, close } = await openEmbedded(place.options.dir, { log: createRecordingLog() });
  await db.selectNoFrom(({ val }) => val(1).as('one')).execute();
  await close();

  const late = [1, 2].map(() => db.transaction().execute(async () => undefined));

  for (const one of late) await expect(one).rejects.toThrow('the embedded database is closed');
  await place.remove();
});
