import type { Intent } from '../../core/language/types.ts';
import type { Responder } from './asked.ts';
import { answerFailing } from './answer-failing.ts';
import { sayButton } from './which-dataset.ts';

const secretText =
  'That looks like a password or a key. I did not keep it and never need one: please delete your message, and have the secret changed if others could read it. Credentials are entered on Microsoft’s pages, which I open for you.';

export const refuseSecret: Responder = async () => ({ answer: { text: secretText } });

const helpButtons = [
  sayButton('What’s failing?', 'what is failing'),
  sayButton('What do you watch?', 'what are you watching'),
];

export const answerHelp: Responder = async ({ deps, visible }) => {
  const [incident] = await deps.store.listOpenIncidents({ workspaceIds: [...visible] });
  const failing = incident?.members.find(({ workspaceId }) => visible.has(workspaceId));
  const examples =
    failing === undefined
      ? []
      : [
          sayButton(`Why did ${failing.name} fail?`, `why did "${failing.name}" in "${failing.workspace}" fail`),
          sayButton(`Fix ${failing.name}`, `fix "${failing.name}" in "${failing.workspace}"`),
        ];
  return {
    answer: {
      text: 'I tell you when a Power BI refresh fails, why, and how to put it right; then I prove that the data is fresh. Ask me things like “why did Sales fail”, “what’s failing in Finance”, “recheck Sales”, “who owns Sales”, “watch Finance”, or paste an error text.',
      buttons: [...examples, ...helpButtons],
    },
  };
};

export const answerGreeting: Responder = async (asked) => {
  const { answer } = await answerFailing(asked);
  return { answer: { ...answer, text: `Hello. ${answer.text}` } };
};

const names: Partial<Record<Intent, readonly [title: string, text: string]>> = {
  failing: ['What’s failing?', 'what is failing'],
  watching: ['What is watched here?', 'what are you watching'],
  help: ['What can you do?', 'help'],
};

/** A bare mention: what is failing here, and things to ask. */
export const answerEmpty: Responder = async (asked) => {
  const { answer } = await answerFailing(asked);
  return { answer: { ...answer, buttons: [...(answer.buttons ?? []), ...helpButtons, sayButton('Help', 'help')] } };
};

/** Never a flat "unknown command": the two nearest meanings as buttons, and help. */
export const answerUnknown: Responder = async ({ understanding }) => {
  const near = understanding.nearestIntents.flatMap((intent) => {
    const known = names[intent];
    return known === undefined ? [] : [sayButton(known[0], known[1])];
  });
  return {
    answer: {
      text: 'I am not sure what you mean. I can tell why a dataset failed, what is failing, and help to fix it.',
      buttons: [...(near.length === 0 ? helpButtons : near.slice(0, 2)), sayButton('Help', 'help')],
    },
  };
};

/** What the bot understands and cannot do yet, said as it is. */
export const notYet: Responder = async () => ({
  answer: {
    text: 'I understand what you want, but I can’t do that yet. I can tell why a dataset failed, what is failing, start the fix with you and re-check it.',
    buttons: helpButtons,
  },
});
