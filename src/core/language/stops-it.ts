import type { Reading } from './read-message.ts';

/** Whether the regular summary is to stop. */
export function stopsDigest(reading: Reading): boolean {
  return reading.intentWords.words.some((word) =>
    /^(?:stop|off|cancel|disable|end|no|remove|unsubscribe|quit|without|delete|kill|not|never|deactivate|drop|cease)$/.test(
      word,
    ),
  );
}

const stops = [
  /(?<!do ?n[o'’]?t |not |never )\b(?:stop|cancel|delete|remove|drop|clear|end|quit|forget|kill|no(?: more)?|(?:turn|switch) off)\b.{0,40}\bremind/i,
  /\bremind(?:er|ers|ing)\b.{0,20}\b(?:off|away)\b/i,
  /\b(?:do ?n[o'’]?t|do not|never) remind\b/i,
];

/** "Stop all reminders", and not "don't forget to remind me". */
export function stopsReminders(text: string): boolean {
  return stops.some((stop) => stop.test(text));
}
