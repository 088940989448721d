import { meansGoOn, meansLater, meansOtherCause, readTrouble } from '../../../src/core/playbook/read-trouble.ts';
import type { Trouble } from '../../../src/core/playbook/types.ts';

it.each<[Trouble, string[]]>([
  ['greyedOut', ['it’s greyed out', 'The fields are grey', 'the button is disabled', "can't type in the password box"]],
  [
    'notMine',
    [
      "I'm not the owner",
      'not my dataset',
      'I have no access to the gateway',
      'someone else has to do this',
      "I can't do this",
    ],
  ],
  [
    'notThere',
    ["I don't see the connection", 'there is no such connection', 'Edit credentials is missing', "can't find it"],
  ],
  ['refused', ['it was refused', 'it says invalid credentials', 'wrong password', "it won't save", 'access denied']],
  ['noPrompt', ['it does not ask me to sign in', 'no popup appears', 'nothing happens']],
  ['stillFailing', ['still failing', 'Did it, it still fails', 'same error', "that didn't help"]],
  ['other', ['stuck', 'it looks different', 'hmm', '']],
])('%s', (trouble, texts) => {
  expect(texts.map((text) => [text, readTrouble(text)])).toEqual(texts.map((text) => [text, trouble]));
});

it('tells "not now" from "stop"', () => {
  expect(['later', "I'll do it tomorrow", 'not now', 'after lunch'].filter(meansLater)).toHaveLength(4);
  expect(['cancel', 'stop', 'I want to leave this guide', 'never mind'].filter(meansLater)).toEqual([]);
});

it('knows a wish for the next likely cause from a report on the step', () => {
  const wishes = [
    'what else could it be?',
    'Try the next likely cause',
    'it must be something else',
    'another reason?',
  ];

  expect(wishes.filter(meansOtherCause)).toEqual(wishes);
  expect(['what else uses it', 'next', 'still failing', 'I did something else'].filter(meansOtherCause)).toEqual([]);
});

it('knows a wish to go on with what was put aside', () => {
  const wishes = ['continue', "let's go on", 'resume', 'where was I?', 'I’m back', 'what’s next'];

  expect(wishes.filter(meansGoOn)).toEqual(wishes);
  expect(['done', 'it still fails', 'the password is saved'].filter(meansGoOn)).toEqual([]);
});
