/** What people put before and behind whatever they ask: it says nothing of the intent. One a line, as intent words. */
const before = `
please
kindly
kindly do the needful and
hi team
hello everyone .
good morning .
dear bot
dear colleague
hey
hi pbibot
ok so
one question .
quick question .
sorry to bother you .
sorry for the trouble .
excuse me
could you
could you please
can you please
would you be so kind to
would you be able to
would it be possible to
i would like to ask you
i would like that you
i would like to request
i want to ask
i need your help .
please be so good and
may i ask you
may i request you to
for my notes
for the meeting at #num
for the call with the client
my boss asks
my manager wants to know
my boss is on my back .
the cfo is asking .
a colleague asked me .
just to be sure
so that i know
before i leave
before i go home
when you have a minute
if possible
if you do not mind
as discussed
as agreed with the team
listen
look
honestly
seriously
for the last time
oh and
also
another thing .
now then
well
hmm
guys
folks
i am new here .
i just came back from lunch .
i was away for two weeks .
it is me again .
we have the closing this week .
the client is waiting .
everybody is waiting .
`;
const behind = `
please
pls
kindly
thanks
thank you
many thanks in advance
thanks in advance
thank you very much
if possible
if you can
at the earliest
as soon as possible
when you can
when you have time
today
right now
for my notes
for the meeting
for the call at #num
for the boss
. my boss is waiting
. the client is waiting
. i need it for a meeting
so i can tell the others
so that i know
or i will go mad
for the love of god
damn it
. best regards
. regards
. cheers
. have a nice day
i guess
i think
my friend
sir
as on today
in this case
from your side
. sorry for the trouble
. i am in a hurry
if that is ok
or what
you know
`;

const rowsOf = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
export const wrappings = { before: rowsOf(before), behind: rowsOf(behind) };
