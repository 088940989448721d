import { answerFaq, findFaq } from '../core/diagnosis/answer-faq.ts';
import { explainCode, type CodeExplanation } from '../core/diagnosis/explain.ts';
import { explainTerm } from '../core/diagnosis/explain/terms.ts';
import { UsageError, type Command } from './command.ts';
import { lookOf, painter, section, type Look } from './look.ts';
import { withoutControls, wrap } from './wrap-text.ts';

const usage = 'usage: pbibot explain CODE, or pbibot explain WORDS';
const help = `pbibot explain tells what a code or a word means, or answers one of the usual questions.

Usage: pbibot explain CODE|WORDS

Examples:
  pbibot explain 18456
  pbibot explain AADSTS50173
  pbibot explain service principal
  pbibot explain who is affected

A whole error text is explained by pbibot diagnose.
Exit code: 0 explained, 1 not known, 2 wrong usage.
`;
const charactersMax = 500;

/** `pbibot explain`: what the bot says to "what does 18456 mean", in a terminal. */
export const explainCommand: Command = async ({ args, stdout, env }) => {
  if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
    stdout.write(help);
    return 0;
  }
  const asked = withoutControls(args.join(' ')).trim();
  if (asked === '' || (asked.startsWith('-') && !/^-\d/.test(asked))) throw new UsageError(usage);
  if (asked.length > charactersMax) throw new UsageError(`that is more than a code or a few words; ${usage}`);
  const lines = explained(asked, lookOf({ stdout, env }));
  if (lines === undefined) {
    throw new Error(`I do not know “${asked}”. For a whole error text use pbibot diagnose.`);
  }
  stdout.write(`\n${lines.join('\n')}\n\n`);
  return 0;
};

function explained(asked: string, look: Look): string[] | undefined {
  const paint = painter(look.colour);
  const code = explainCode(asked);
  if (code !== undefined) return codeLines(code, look);
  const term = explainTerm(asked);
  if (term !== undefined) return [paint('strong', asked), '', ...wrap(term, look.width)];
  const question = findFaq(asked);
  if (question === undefined) return undefined;
  const paragraphs = answerFaq(question).map((text) => wrap(text, look.width));
  return paragraphs.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function codeLines({ code, meaning, why, who, prevent }: CodeExplanation, { colour, width }: Look): string[] {
  const paint = painter(colour);
  return [
    ...wrap(code, width).map((line) => paint('strong', line)),
    '',
    ...wrap(meaning, width),
    ...section('Why it happens', wrap(why, width, '  '), paint),
    ...section('Who can put it right', wrap(who, width, '  '), paint),
    ...section('So that it does not come back', wrap(prevent, width, '  '), paint),
  ];
}
