import { behindLeadIn, soundsLikeProgram } from '../../../src/core/language/sounds-like-program.ts';

describe('what only a program says', () => {
  it.each([
    'The warehouse driver is not installed on this gateway. Ask your administrator.',
    'Connection to the data source was closed: error code 1042.',
    'Unexpected token exchange failure, ERR_GRANT_EXPIRED, try again later.',
    "Query 'Stores' could not be evaluated because the column 'Region' does not exist.",
    'Fehler: Die Anmeldung am Gateway ist fehlgeschlagen, Details: 0x80040e4d',
    'The request exceeded the maximum time of 300 seconds on this capacity.',
  ])('%s', (text) => {
    expect(soundsLikeProgram(text)).toBe(true);
  });

  it.each([
    'is the gateway not reachable, or is it the password?',
    'my credentials are invalid, how do I fix that',
    'thanks, I will try again later',
    'show me which connections failed',
    'Sales UK failed',
    'please stop the alerts about the gateway',
  ])('lets a person talk: %s', (text) => {
    expect(soundsLikeProgram(text)).toBe(false);
  });

  it('is looked for behind what somebody wrote before it', () => {
    expect(behindLeadIn('I got this one: The driver is not installed on this gateway.')).toBe(
      'The driver is not installed on this gateway.',
    );
    expect(behindLeadIn('why did it fail')).toBeUndefined();
  });
});
