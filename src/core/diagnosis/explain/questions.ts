/** Questions people ask about a refused credential, by the id the flows ask for them. */
export const questionIds = ['whoIsAffected', 'expiredWithoutChange', 'updatedButFailing', 'howToPrevent'] as const;
export type QuestionId = (typeof questionIds)[number];

export interface Answer {
  readonly question: string;
  readonly answer: string;
}

export const answers: Readonly<Record<QuestionId, Answer>> = {
  whoIsAffected: {
    question: 'Does this affect all users or only the dataset owner?',
    answer:
      'Everyone who looks at it. An import refresh uses one stored credential, not that of the reader, so all reports show the data of the last good refresh until it works again. ' +
      'Only a DirectQuery source with single sign-on asks each reader for their own rights.',
  },
  expiredWithoutChange: {
    question: 'Can a sign-in run out although nobody changed a password?',
    answer:
      'Yes. An administrator may have revoked sessions, a Conditional Access policy may have changed, or the sign-in was not used for about 90 days. ' +
      'A dataset that refreshes every day renews it each time, so age alone is no reason there. Signing in again gives a new one.',
  },
  updatedButFailing: {
    question: 'I updated the credentials and it still fails. What is missing?',
    answer:
      'Probably they were entered in a place the refresh does not use. A source mapped to a gateway or shared connection uses only the credential of that connection; the one in the dataset’s settings then plays no part. ' +
      'Also check that the account may read the source, that the dataset is still bound to the connection after publishing or a take-over, and that the schedule was not switched off by the failure.',
  },
  howToPrevent: {
    question: 'How do I keep this from coming back at every password change?',
    answer:
      'Use a shared connection with a service principal, or a workspace identity where the source allows it. A service principal is not bound to a person’s password or second factor, ' +
      'but its secret has an end date as well, so note it. A workspace identity has no secret to renew.',
  },
};
