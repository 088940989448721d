import { answers, questionIds, type Answer, type QuestionId } from './explain/questions.ts';

const words: Readonly<Record<QuestionId, RegExp>> = {
  whoIsAffected: /\b(?:affect|impact|all users|everyone|only (?:me|the owner)|just (?:me|the)|who sees|viewers?)\b/,
  expiredWithoutChange:
    /\b(?:didn'?t change|not change|never changed|without (?:a )?(?:password )?chang|expire|expired|expiry|90 days)\b/,
  updatedButFailing:
    /\b(?:still fail|still not|still doesn'?t|updated|re-?entered|changed (?:it|them|the)|what am i missing|again fail)\b/,
  howToPrevent: /\b(?:prevent|avoid|recur|keep (?:this|it) from|stop (?:this|it)|never again|next time|future)\b/,
};

/** The answer to one of the usual questions. */
export function answerFaq(id: QuestionId): Answer {
  return answers[id];
}

/** Finds which of the usual questions is asked; undefined where none fits. */
export function findFaq(question: string): QuestionId | undefined {
  const asked = question.slice(0, 500).toLowerCase().replace(/’/g, "'");
  const order: readonly QuestionId[] = ['howToPrevent', 'updatedButFailing', 'whoIsAffected', 'expiredWithoutChange'];
  return order.find((id) => words[id].test(asked));
}

export { questionIds };
export type { Answer, QuestionId };
