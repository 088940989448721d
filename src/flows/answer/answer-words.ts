import type { Responder } from './asked.ts';
import { meaningButton, suggestionsFor } from './answer-help.ts';
import { answerFailing } from './answer-failing.ts';
import { sayButton } from './which-dataset.ts';

const secretText =
  'That looks like a password or a key. I did not keep it and never need one: please delete your message, and have the secret changed if others could read it. Credentials are entered on Microsoft’s pages, which I open for you.';

export const refuseSecret: Responder = async () => ({ answer: { text: secretText } });

export const answerGreeting: Responder = async (asked) => {
  const { answer } = await answerFailing(asked);
  return { answer: { ...answer, text: `Hello. ${answer.text}` } };
};

/** A bare mention: what is failing here, and three things to ask. */
export const answerEmpty: Responder = async (asked) => {
  const { answer } = await answerFailing(asked);
  const buttons = [...(answer.buttons ?? []), ...(await suggestionsFor(asked)).slice(0, 3)];
  return { answer: { ...answer, buttons } };
};

/** Never a flat "unknown command": the two nearest meanings as buttons, and help. */
export const answerUnknown: Responder = async (asked) => {
  const { understanding, topic } = asked;
  const near = understanding.nearestIntents.flatMap((intent) => meaningButton(intent, topic) ?? []).slice(0, 2);
  const buttons = near.length > 0 ? near : (await suggestionsFor(asked)).slice(0, 2);
  return {
    answer: {
      text: `I am not sure what you mean.${near.length > 0 ? ' Is it one of these?' : ' These I can answer:'}`,
      buttons: [...buttons, sayButton('Help', 'help')],
    },
  };
};
