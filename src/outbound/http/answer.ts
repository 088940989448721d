import { z } from 'zod';
import { PowerBiError } from '../../ports/power-bi.ts';

/** What a service said. `body` is parsed JSON, undefined when there was none or it was not JSON. */
export interface HttpAnswer {
  readonly service: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly retryAfterMs: number | undefined;
}

/** An object whose names are read in any case: Power BI's own description and its answers disagree (API swagger). */
export function caseless<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = new Map(
    Object.keys(shape).flatMap((name) => [[name, name] as const, [name.toLowerCase(), name] as const]),
  );
  return z.preprocess((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const isNamed = (name: string): boolean => shape[name] !== undefined || !names.has(name.toLowerCase());
    // Nearly every answer is written as it should be, and long ones are read often.
    if (Object.keys(value).every(isNamed)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [names.get(name) ?? names.get(name.toLowerCase()) ?? name, item]),
    );
  }, z.object(shape));
}

/** An absent, null or empty text is undefined. */
export const optionalText = z
  .string()
  .nullish()
  .transform((text) => text || undefined);

export function parseAnswer<Schema extends z.ZodType>(answer: HttpAnswer, schema: Schema): z.output<Schema> {
  const parsed = schema.safeParse(answer.body);
  if (parsed.success) return parsed.data;
  // Only where it was wrong: the values may be secrets.
  const where = parsed.error.issues[0]?.path.join('.') || 'the whole body';
  throw new PowerBiError({
    reason: 'unexpected',
    status: answer.status,
    message: `${answer.service} answered ${answer.method} ${answer.route} in a form this bot does not know (${where}).`,
  });
}
