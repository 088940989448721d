import { createPlace, kinds, sayWhatIsSkipped, type Place } from '../outbound/storage/backends.ts';
import { runClickTrial } from '../standins/click-trial.ts';

sayWhatIsSkipped();

/** One bot with its own database does in a row what two replicas do side by side. */
const trials = {
  embedded: { replicas: 1, rounds: 10, speed: 40 },
  postgres: { replicas: 2, rounds: 30, speed: 100 },
} as const;

describe.each(kinds)('two people who press one button at once, on %s', (kind) => {
  let place: Place;

  beforeEach(async () => {
    place = await createPlace(kind);
  });

  afterEach(() => place.remove());

  it('start one refresh, each time', async () => {
    const { options } = place;
    const storage: Record<string, string> =
      options.kind === 'embedded' ? { DATA_DIR: options.dir } : { DATABASE_URL: options.url };

    const report = await runClickTrial({ storage, ...trials[kind] });

    expect(report).toEqual({ rounds: trials[kind].rounds, wrong: [], unanswered: 0 });
  });
});
