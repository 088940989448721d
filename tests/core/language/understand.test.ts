import fc from 'fast-check';
import { buildCatalogue } from '../../../src/core/language/catalogue-index.ts';
import type { Context, DatasetMatch } from '../../../src/core/language/types.ts';
import { intents } from '../../../src/core/language/types.ts';
import { understand } from '../../../src/core/language/understand.ts';
import { fastestCpuMs } from '../../cpu-time.ts';
import { contoso, entry } from './contoso-catalogue.ts';

const catalogue = buildCatalogue(contoso);
const nowhere: Context = { walkthrough: false };

function read(text: string, context: Partial<Context> = {}) {
  return understand({ text }, catalogue, { ...nowhere, ...context });
}

function names(match: DatasetMatch): string[] {
  const entries =
    match.kind === 'one'
      ? [match.entry]
      : match.kind === 'several'
        ? match.entries
        : match.kind === 'none'
          ? match.nearest
          : [];
  return entries.map(({ name, workspace }) => `${name} @ ${workspace}`);
}

describe('which dataset is meant', () => {
  it('asks between namesakes and never takes the first', () => {
    const { dataset } = read('why did Sales fail');

    expect(dataset.kind).toBe('several');
    expect(names(dataset)).toEqual(['Sales @ Finance', 'Sales @ Retail Analytics']);
  });

  it('offers the nearest three for a name that fits nothing', () => {
    const { dataset } = read('is Sales Nordics ok?');

    expect(dataset).toMatchObject({ kind: 'none', said: 'Sales Nordics' });
    expect(names(dataset)).toHaveLength(3);
  });

  it('does not fall back to the topic when another name was said', () => {
    expect(read('is Zebra fine?', { dataset: entry('Sales EU') }).dataset.kind).toBe('none');
  });

  it.each([
    ['a dataset id', `why did ${entry('OTIF').datasetId} fail`],
    [
      'a portal link',
      `what's wrong here https://app.powerbi.com/groups/${entry('OTIF').workspaceId}/settings/datasets/${entry('OTIF').datasetId}?experience=power-bi`,
    ],
    [
      'a link to the details',
      `why does https://app.powerbi.com/groups/${entry('OTIF').workspaceId}/datasets/${entry('OTIF').datasetId}/details fail`,
    ],
  ])('finds it by %s', (_way, text) => {
    expect(names(read(text).dataset)).toEqual(['OTIF @ Operations']);
  });

  it('says so when a link leads to nothing it knows', () => {
    const link = 'https://app.powerbi.com/groups/me/settings/datasets/11111111-2222-4333-8444-555555555555';

    expect(read(`refresh ${link}`, { dataset: entry('OTIF') }).dataset.kind).toBe('none');
  });

  it('finds a workspace by its link', () => {
    const { intent, workspace } = read(`watch https://app.powerbi.com/groups/${entry('OTIF').workspaceId}/list`);

    expect({ intent, workspace: workspace?.name }).toEqual({ intent: 'watch', workspace: 'Operations' });
  });

  it('reads names of emoji and signs', () => {
    const odd = buildCatalogue([{ datasetId: 'd1', name: '🔥 Hot Leads 🔥', workspaceId: 'w1', workspace: '💼 Büro' }]);

    expect(understand({ text: 'why did hot leads fail' }, odd, nowhere).dataset.kind).toBe('one');
    expect(understand({ text: 'watch buro' }, odd, nowhere).workspace?.workspaceId).toBe('w1');
  });

  it.each([
    '<at>pbibot</at> why did OTIF fail',
    'why did <at id="0">PBI Bot</at> OTIF fail',
    'why did OTIF fail &nbsp;<at>pbibot</at>',
  ])('does not mind where it is mentioned: %s', (text) => {
    expect(read(text)).toMatchObject({ intent: 'why', dataset: { kind: 'one', entry: { name: 'OTIF' } } });
  });
});

describe('answers to a question the bot asked', () => {
  const choices = [entry('Sales', 'Finance'), entry('Sales', 'Retail Analytics')];
  const asked = { choices, pendingIntent: 'refresh' } as const;

  it.each([
    ['the first', 'Finance'],
    ['2', 'Retail Analytics'],
    ['retail', 'Retail Analytics'],
    ['the retail one please', 'Retail Analytics'],
    ['Finance', 'Finance'],
    ['the second one', 'Retail Analytics'],
    ['the last', 'Retail Analytics'],
    ['I meant the one in finance', 'Finance'],
  ])('"%s" goes on with what was asked', (text, workspace) => {
    expect(read(text, asked)).toMatchObject({ intent: 'refresh', dataset: { kind: 'one', entry: { workspace } } });
  });

  it('takes a new request for what it is', () => {
    expect(read("what's failing in HR", asked)).toMatchObject({ intent: 'failing', workspace: { name: 'HR' } });
  });

  it('lets go of the question', () => {
    expect(read('never mind', asked).intent).toBe('cancel');
  });
});

describe('the topic of a conversation', () => {
  it.each([
    ['not OTIF, is Absence ok?', 'Absence'],
    ['no not the EU one, refresh the UK one', 'Sales UK'],
    ["don't refresh OTIF, refresh Absence", 'Absence'],
  ])('leaves out what is not meant: %s', (text, name) => {
    expect(read(text, { dataset: entry('Sales EU') })).toMatchObject({ dataset: { kind: 'one', entry: { name } } });
  });

  it('moves to the namesake when the other is named', () => {
    const context = { dataset: entry('Pipeline', 'Sales EMEA'), lastIntent: 'why' } as const;

    expect(names(read('no, I meant the other pipeline', context).dataset)).toEqual(['Pipeline @ Sales Americas']);
    expect(names(read('and why did the other pipeline fail?', context).dataset)).toEqual(['Pipeline @ Sales Americas']);
  });

  it('moves to the namesake in another workspace', () => {
    const context = { dataset: entry('Pipeline', 'Sales Americas'), lastIntent: 'why' } as const;

    expect(read('no, the EMEA one', context)).toMatchObject({
      intent: 'why',
      dataset: { entry: { workspace: 'Sales EMEA' } },
    });
    expect(read('the other one', context)).toMatchObject({
      intent: 'why',
      dataset: { entry: { workspace: 'Sales EMEA' } },
    });
  });

  it('asks the last question again about another dataset', () => {
    expect(read('and Attrition?', { dataset: entry('OTIF'), lastIntent: 'history' })).toMatchObject({
      intent: 'history',
      dataset: { kind: 'one', entry: { name: 'Attrition' } },
    });
  });

  it('does not reach what is about everything', () => {
    expect(read('mute everything for 2 hours', { dataset: entry('OTIF') }).dataset.kind).toBe('absent');
  });
});

describe('what must not be started', () => {
  it.each([
    "don't refresh OTIF",
    'please do not start a refresh of OTIF',
    'check OTIF again, but without refreshing it',
    'no need to reload OTIF, just test it',
    "don't run OTIF yet, look whether it can sign in",
  ])('is not started by: %s', (text) => {
    expect(read(text).intent).not.toBe('refresh');
  });

  it('is started although something else is denied', () => {
    expect(read("don't wait for the schedule, refresh OTIF now").intent).toBe('refresh');
  });
});

describe('times and texts for others to read', () => {
  it('hands on the words of a time', () => {
    expect(read('snooze OTIF until Monday 9am').timeText).toBe('until Monday 9am');
    expect(read('ping me in 2 hrs', { dataset: entry('OTIF') }).timeText).toBe('in 2 hrs');
  });

  it('reads no time out of a name', () => {
    expect(read('remind me about Treasury Daily tomorrow at 9').timeText).toBe('tomorrow at 9');
    expect(read('remind me about Treasury Daily').timeText).toBeUndefined();
  });

  it('hands on a time that has passed, so that it can be refused', () => {
    expect(read('mute OTIF until yesterday').timeText).toBe('until yesterday');
  });

  it.each([
    ['stop all reminders', true],
    ['don’t remind me any more', true],
    ['no more reminders please', true],
    ['what reminders do I have', false],
    ['don’t forget to remind me tomorrow', false],
    ['don’t let me forget this', false],
  ])('tells whether reminders are to stop: %s', (text, off) => {
    expect(read(text, { dataset: entry('OTIF') })).toMatchObject({ intent: 'remind', off });
  });

  it('means all reminders where no dataset is named', () => {
    expect(read('cancel my reminders', { dataset: entry('OTIF') }).dataset).toEqual({ kind: 'absent' });
    expect(read('cancel my reminders of Absence', { dataset: entry('OTIF') }).dataset).toMatchObject({ kind: 'one' });
  });

  it('tells a digest that is to stop from one that is to come', () => {
    expect(read('turn the daily digest off').off).toBe(true);
    expect(read('daily digest at 8').off).toBe(false);
  });

  it('offers two meanings for what it does not understand', () => {
    expect(read('hmm refresh schedule fix who').nearestIntents.length).toBeLessThanOrEqual(6);
  });
});

describe('whatever comes in', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          'why',
          'did',
          'Sales',
          'fail',
          'refresh',
          'it',
          '"',
          '<at>',
          '</at>',
          '&amp;',
          '🔥',
          '.',
          'password',
          'is',
          '\n',
          '2',
          'Finance',
          'the',
          'snooze',
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
  );

  it('is read without an error, the same way every time', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, walkthrough) => {
        const first = read(text, { walkthrough, dataset: entry('OTIF') });

        expect(intents).toContain(first.intent);
        expect(read(text, { walkthrough, dataset: entry('OTIF') })).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('takes no longer than 50 ms for 10 KB', () => {
    const pieces = fc.constantFrom(
      'a',
      'password ',
      'pw: ',
      "'",
      '"',
      '(',
      ' ',
      'x'.repeat(50),
      'why did sales fail ',
      'at ',
      'https://',
      '=',
      '@',
      '.',
      '\n',
      'Aa1!',
      '0',
      'error ',
      'we cannot convert ',
    );
    read('warm up: why did Sales fail, who owns it, snooze it until monday');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
        const unit = parts.join('');
        const text = unit.repeat(Math.ceil(10_240 / unit.length)).slice(0, 10_240);
        expect(fastestCpuMs(() => read(text))).toBeLessThan(50);
      }),
      { numRuns: 60 },
    );
  });
});
