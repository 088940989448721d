import { z } from 'zod';

/** A name as the IANA database has it. */
export const timeZone = z.string().refine(isTimeZone, 'is no time zone; use a name like Europe/Berlin');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
