import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isOutage } from '../../../src/ports/outage.ts';
import { startEngine, type Engine } from '../../../src/outbound/storage/embedded/engine.ts';
import { keepEngine, type EngineKeeper } from '../../../src/outbound/storage/embedded/keep-engine.ts';
import { createRecordingLog } from '../../standins/recording-log.ts';
import { createPlace, type Place } from './backends.ts';

describe('the thread of the embedded database', () => {
  let place: Place;
  let keeper: EngineKeeper;
  const log = createRecordingLog();

  beforeAll(async () => {
    place = await createPlace('embedded');
    if (place.options.kind !== 'embedded') throw new Error('this is no directory');
    const dir = join(place.options.dir, 'postgres');
    keeper = await keepEngine((onDeath) => startEngine(dir, onDeath), log);
    await (await keeper.current()).exec('create table kept (n integer)');
  });

  afterAll(async () => {
    await keeper.close();
    await place.remove();
  });

  it('answers with rows, and with the error of a statement', async () => {
    const engine = await keeper.current();

    expect(await engine.query('select $1::integer as n', [7])).toMatchObject({ rows: [{ n: 7 }], command: 'SELECT' });
    await expect(engine.query('select nothing', [])).rejects.toMatchObject({
      message: 'column "nothing" does not exist',
      code: '42703',
    });
    await expect(engine.query('select $1::integer', ['private'])).rejects.toMatchObject({ params: undefined });
  });

  it('is opened again after it has died: what was committed is there, what was under way is refused as an outage', async () => {
    const dying = await keeper.current();
    await dying.exec('insert into kept values (1)');
    await dying.exec('begin');
    await dying.exec('insert into kept values (2)');

    const underWay = dying
      .query('select count(*) from generate_series(1, 1000000000)', [])
      .catch((error: unknown) => error);
    await dying.kill();

    expect(isOutage(await underWay)).toBe(true);
    expect(isOutage(await dying.exec('commit').catch((error: unknown) => error))).toBe(true);
    const [next, same] = await Promise.all([keeper.current(), keeper.current()]);
    expect(same).toBe(next);
    expect((await next.query('select n from kept', [])).rows).toEqual([{ n: 1 }]);
    expect(log.lines.filter((line) => line.includes('broke down and is opened again'))).toHaveLength(1);
  });

  it('says so when it cannot open what is there', async () => {
    const broken = await createPlace('embedded');
    if (broken.options.kind !== 'embedded') throw new Error('this is no directory');
    const dir = join(broken.options.dir, 'postgres');
    rmSync(join(dir, 'global', 'pg_control'));

    await expect(startEngine(dir, () => undefined)).rejects.toThrow('its thread broke down');
    await broken.remove();
  });
});

it('closes a thread that is just being opened again', async () => {
  const closed: string[] = [];
  const anEngine = (name: string, isAlive: boolean): Engine => ({
    query: async () => ({ rows: [] }),
    exec: async () => [],
    isAlive,
    syncs: () => 0,
    close: async () => void closed.push(name),
    kill: async () => undefined,
  });
  const second = Promise.withResolvers<Engine>();
  const starts = [Promise.resolve(anEngine('dead', false)), second.promise];
  const keeper = await keepEngine(async () => (await starts.shift()) ?? anEngine('third', true), createRecordingLog());

  const opening = keeper.current();
  const closing = keeper.close();
  second.resolve(anEngine('second', true));

  await Promise.all([opening, closing]);
  expect(closed).toEqual(['second']);
  await expect(keeper.current()).rejects.toThrow('the embedded database is closed');
});
