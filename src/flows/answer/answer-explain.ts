import { diagnose } from '../../core/diagnosis/diagnose.ts';
import { explainCause, explainCode, explainDiagnosis } from '../../core/diagnosis/explain.ts';
import { explainTerm } from '../../core/diagnosis/explain/terms.ts';
import type { Diagnosis, Explanation } from '../../core/diagnosis/types.ts';
import type { ClickButton } from '../../core/incident/notice.ts';
import { subjectOf } from '../../core/incident/notice-of.ts';
import type { Incident } from '../../core/incident/types.ts';
import type { Asked, Responder } from './asked.ts';
import { sayButton } from './which-dataset.ts';

const shownMax = 600;
/** A phrase that somebody asks about counts as an error text only if it says this much. */
const surePhrase = 0.6;

/** "What does 18456 mean": a code, a word, or a phrase out of an error text. */
export const answerExplain: Responder = async (asked) => {
  const { code } = asked.understanding;
  if (code === undefined) {
    return {
      answer: {
        text: 'Which code or word shall I explain? For example “explain AADSTS50173”, or “what is a service principal”. I also read whole error texts: just paste one.',
      },
    };
  }
  const known = explainCode(code);
  if (known !== undefined) {
    const text = [`${known.code}: ${known.meaning}`, ...reasons(known)].join('\n\n');
    return { answer: await withIncident(asked, text, known.code) };
  }
  const meaning = explainTerm(code);
  if (meaning !== undefined) return { answer: { text: meaning } };
  const read = diagnose({ text: code });
  if (read.category !== 'unknown' && (read.causes[0]?.confidence ?? 0) >= surePhrase) {
    return { answer: { text: `A text like “${shown(code)}” mostly means: ${words(read).join('\n\n')}` } };
  }
  return {
    answer: {
      text: `I do not know “${shown(code)}”. Paste the whole error text, and I read what is around it; for AADSTS codes Microsoft’s own list is at https://login.microsoftonline.com/error.`,
      buttons: [sayButton('What’s failing?', 'what is failing')],
    },
  };
};

/** A pasted error text, explained; what is unknown is called so and shown. */
export const answerDiagnose: Responder = async ({ understanding, message }) => {
  const diagnosis = diagnose({ text: understanding.errorText ?? message.text });
  if (diagnosis.category === 'unknown') return { answer: { text: unknownText(diagnosis) } };
  return { answer: { text: words(diagnosis).join('\n\n') } };
};

function unknownText({ message, fields }: Diagnosis): string {
  const id = fields.requestId ?? fields.activityId;
  return [
    'I do not know this error, and I do not guess.',
    `What is in it: ${shown(message)}`,
    'What to try: run the refresh once more, as some faults pass by themselves. If it fails again at the same point, open the dataset’s refresh history and look at the details of the failed run: the message furthest inside is the one that tells.',
    `Microsoft support can look it up${id === undefined ? ' by the request id of the run, which stands in the refresh history' : ` by the id ${id}`}.`,
  ].join('\n\n');
}

function words(diagnosis: Diagnosis): string[] {
  const [best, next] = diagnosis.causes;
  const explanation = explainDiagnosis(diagnosis);
  const { meaning } = explanation;
  const sure = best?.confidence ?? 0;
  const likelihood = sure >= 0.85 ? '' : sure >= 0.6 ? 'Most likely: ' : 'Possibly: ';
  const other = next === undefined || sure >= 0.6 ? [] : [`It could also be that ${explainCause(next.cause).short}.`];
  const evidence = (best?.evidence ?? []).filter((sentence) => sentence !== meaning);
  return [`${likelihood}${meaning}`, ...evidence, ...other, ...reasons(explanation)];
}

function reasons({ why, who, prevent }: Pick<Explanation, 'why' | 'who' | 'prevent'>): string[] {
  return [`Why it happens: ${why}`, `Who can put it right: ${who}`, `How to keep it from coming back: ${prevent}`];
}

/** Whether this code is in something that fails right now, where it may be spoken of. */
async function withIncident({ deps, visible }: Asked, text: string, code: string) {
  const open = await deps.store.listOpenIncidents({ workspaceIds: [...visible] });
  const holding = open.find(({ diagnosis }) => diagnosis.codes.some((each) => explainCode(each)?.code === code));
  if (holding === undefined) return { text };
  const subject = subjectOf(holding);
  return { text: `${text}\n\nIt stands in the error that stops ${subject} right now.`, buttons: [showButton(holding)] };
}

function showButton({ incidentId }: Incident): ClickButton {
  return { kind: 'click', title: 'Show the card', click: { verb: 'show', incidentId } };
}

function shown(text: string): string {
  return text.length <= shownMax ? text : `${text.slice(0, shownMax).trimEnd()}…`;
}
