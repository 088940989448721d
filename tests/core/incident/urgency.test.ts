import { missedSlots } from '../../../src/core/incident/missed-slots.ts';
import { byUrgency } from '../../../src/core/incident/urgency.ts';
import { aMember, minuteMs, startedAt } from '../../builders.ts';

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayMs = 24 * 60 * minuteMs;
const at = (...times: string[]) => ({ days: everyDay, times, timeZone: 'UTC' });

describe('missed slots', () => {
  it('are those since the last good run, the failed one among them', () => {
    const member = aMember({ slots: at('06:00', '12:00'), lastSuccessAt: startedAt - dayMs + 3 * minuteMs });

    expect(missedSlots(member, startedAt + minuteMs)).toEqual([startedAt - dayMs + 360 * minuteMs, startedAt]);
  });

  it('do not count the slot of a good run that started and ended a little early', () => {
    const member = aMember({ slots: at('06:00'), lastSuccessAt: startedAt - dayMs - 2 * minuteMs });

    expect(missedSlots(member, startedAt)).toEqual([startedAt]);
  });

  it('are none without a schedule that counts', () => {
    expect(missedSlots(aMember({ lastSuccessAt: startedAt - dayMs }), startedAt)).toEqual([]);
  });
});

describe('the order of a proof', () => {
  const namesOf = (...members: Parameters<typeof byUrgency>[0]) =>
    byUrgency(members, startedAt + 60 * minuteMs).map(({ name }) => name);

  it('starts with what has missed most of its own rhythm', () => {
    const daily = aMember({ name: 'Daily', slots: at('06:00'), lastSuccessAt: startedAt - dayMs });
    const hourly = aMember({
      name: 'Often',
      slots: at('04:00', '05:00', '06:00'),
      lastSuccessAt: startedAt - 150 * minuteMs,
    });

    expect(namesOf(daily, hourly)).toEqual(['Often', 'Daily']);
  });

  it('then takes the oldest data, then what waits longest for its own next run', () => {
    const old = aMember({ name: 'Old', lastSuccessAt: startedAt - 2 * dayMs });
    const soon = aMember({ name: 'Soon', slots: at('08:00'), lastSuccessAt: startedAt - minuteMs });
    const late = aMember({ name: 'Late', slots: at('20:00'), lastSuccessAt: startedAt - minuteMs });

    expect(namesOf(soon, late, old)).toEqual(['Old', 'Late', 'Soon']);
  });
});
