import { absenceNotices } from '../../cards/absence-notices.ts';

describe('a notice of a run that never came', () => {
  it.each(Object.keys(absenceNotices))(
    'speaks of no failure, and of no run that somebody could look up: %s',
    (name) => {
      const notice = absenceNotices[name];

      expect(notice?.affected).toMatchObject([{ detail: 'missing since Mon 23 Nov 06:00' }]);
      expect(notice?.details.map(({ label }) => label)).not.toContain('Request ID');
    },
  );

  it.each([
    ['schedule-off', /its schedule is switched off$/],
    ['day-used-up', /its refreshes of the day were used up$/],
    ['run-not-started', /its scheduled run did not start$/],
  ])('says why: %s', (name, headline) => {
    expect(absenceNotices[name]?.headline).toMatch(headline);
  });

  it.each([
    ['schedule-off', 'Open dataset settings'],
    ['day-used-up', 'Open the dataset'],
    ['run-not-started', 'Open the dataset'],
  ])('opens the page where something can be done: %s', (name, title) => {
    expect(absenceNotices[name]?.buttons.map((button) => button.title)).toContain(title);
  });

  it('asks nobody for a run by API where none is left', () => {
    expect(absenceNotices['day-used-up']?.move).toContain('Refresh now in Power BI, which is not counted');
  });
});
