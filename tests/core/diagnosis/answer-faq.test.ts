import { credentialHomes } from '../../../src/core/dataset.ts';
import { answerFaq, findFaq, questionIds, type FaqTopic } from '../../../src/core/diagnosis/answer-faq.ts';
import { isCredentialCause } from '../../../src/core/diagnosis/is-credential.ts';
import { causesAll } from './causes-all.ts';

const aTopic: FaqTopic = {
  subject: 'Sales (Finance)',
  isOne: true,
  cause: 'password_rotated_or_wrong',
  isCredential: true,
  home: 'gateway',
  connection: 'Finance SQL',
  account: 'svc_sales',
  ownerName: 'Ana Lima',
  holders: ['Ben Okafor'],
  datasets: ['Sales'],
  hidden: 0,
  dataFrom: 'yesterday 06:00',
  schedulesOff: 0,
};

it.each([
  ['why does it say expired when I did not change the password', 'expiredWithoutChange'],
  ["Can a token expire even if I didn't change my password?", 'expiredWithoutChange'],
  ['nobody changed the password, why is it invalid', 'expiredWithoutChange'],
  ['how long does a refresh token last', 'expiredWithoutChange'],
  ['why expired, I changed nothing', 'expiredWithoutChange'],
  ['I updated the credentials and it still fails', 'updatedButFailing'],
  ["changed the password in power bi, doesn't work, same error again", 'updatedButFailing'],
  ['we re-entered the password but it keeps failing', 'updatedButFailing'],
  ['how do we stop this happening', 'howToPrevent'],
  ['How do I prevent this after every rotation?', 'howToPrevent'],
  ['what can we do so it doesn’t happen again', 'howToPrevent'],
  ['who is affected', 'whoIsAffected'],
  ['Does this affect all users or just the owner?', 'whoIsAffected'],
  ['is it only me or is everyone seeing old data', 'whoIsAffected'],
] as const)('"%s" is the question %s', (question, id) => {
  expect(findFaq(question)).toBe(id);
});

it.each([
  'why did Sales fail',
  'what else is affected by svc_sales',
  'which credentials expire soon',
  'how do I stop the alerts',
  'what does expired mean',
  'it still fails',
  'done, I changed the password',
  'I changed the password, please check again',
  'what breaks if we change the password',
  'who can fix it',
  'tell me when it works again',
  'which datasets are affected',
  '',
])('"%s" is none of the usual questions', (question) => {
  expect(findFaq(question)).toBeUndefined();
});

it('a long message is read in a moment', () => {
  expect(findFaq(`${'changed the password not '.repeat(50_000)} still`)).toBeUndefined();
});

describe('without anything failing', () => {
  const all = questionIds.flatMap((id) => answerFaq(id)).join(' ');

  it('the answers do not repeat what is wrong in common advice', () => {
    expect(all).not.toMatch(/update both/i);
    expect(all).toContain('uses only the credential of that connection');
    expect(all).toContain('a dataset that refreshes every day does not run into the 90 days');
    expect(all).toContain('secret has an end date');
  });
});

describe('about what is failing', () => {
  const told = (id: (typeof questionIds)[number], change: Partial<FaqTopic> = {}): string =>
    answerFaq(id, { ...aTopic, ...change }).join(' ');

  it('who is affected: readers, what shares the fate, how old the data is', () => {
    expect(told('whoIsAffected')).toContain('the last good refresh (yesterday 06:00)');
    const many = told('whoIsAffected', { isOne: false, subject: '9 datasets', datasets: ['A', 'B'], hidden: 7 });
    expect(many).toContain('“Finance SQL”: A, B and 7 more. One fix mends them all.');
    expect(told('whoIsAffected', { schedulesOff: 1 })).toContain('switched off');
  });

  it('updated, still failing: the place that counts and who can change it', () => {
    expect(told('updatedButFailing')).toContain('only the gateway connection “Finance SQL” counts');
    expect(told('updatedButFailing')).toContain('Ben Okafor');
    expect(told('updatedButFailing', { home: 'personalCloud' })).toContain('only Ana Lima can renew it');
    expect(told('updatedButFailing', { home: 'ownerIdentity' })).toContain('nothing to enter');
    expect(told('updatedButFailing', { home: 'unbound' })).toContain('Map it first');
    expect(told('updatedButFailing', { cause: 'permission_lost' })).toContain('no new password gives it');
    expect(told('updatedButFailing', { cause: 'timeout', isCredential: false })).toContain('no credential can change');
  });

  it('expired without a change: only where something did run out', () => {
    expect(told('expiredWithoutChange')).toContain('no sign-in ran out');
    expect(told('expiredWithoutChange', { cause: 'oauth_expired_or_revoked' })).toMatch(/^Yes\./);
    expect(told('expiredWithoutChange', { cause: 'permission_lost' })).toContain('nothing ran out');
    expect(told('expiredWithoutChange', { cause: 'schema_or_query', isCredential: false })).toContain(
      'A new credential would not help',
    );
  });

  it('how to prevent it: for this cause and this place', () => {
    expect(told('howToPrevent')).toContain('Only Ben Okafor can renew it');
    expect(told('howToPrevent', { home: 'personalCloud' })).toContain('Ana Lima’s next password change');
    expect(told('howToPrevent', { cause: 'timeout', isCredential: false })).not.toContain('secret');
  });

  it.each(questionIds)('%s has full sentences for every cause and every home', (id) => {
    for (const cause of causesAll) {
      for (const home of credentialHomes) {
        const paragraphs = answerFaq(id, { ...aTopic, cause, home, isCredential: isCredentialCause(cause) });
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const text of paragraphs) expect(text).toMatch(/^[A-Z].*\.$/s);
        expect(paragraphs.join(' ')).not.toMatch(/undefined|\.\.| {2}/);
      }
    }
  });
});
