/** What people read when it is about the conversation itself, not about a failure. */
export const phrases = {
  foreignCard: 'This card is not from me, or it is too old. Ask me "what is failing" for a current one.',
  workingOnIt: 'Working on it. I will post the result here.',
  answeredBelow: 'Answered below.',
  upToDate: 'This card is up to date.',
  noFiles: 'I cannot read files or pictures. Paste the error text as a message and I will explain it.',
  tooLong: 'The answer is too long for one message. Ask about one dataset or one workspace.',
  broken: (reference: string) =>
    `Something went wrong on my side and this was not done. Please try again in a minute; if it stays, tell whoever runs this bot the reference ${reference}.`,
} as const;
