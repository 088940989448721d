/** How hurried people write times, and the words that the readers know. */
const spelled: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tmrw|tmr|tmw|tomoz|tomo|2moro|2morrow|tommorow|tommorrow|tomorow)\b/g, 'tomorrow'],
  [/\b(?:tonite|2nite)\b/g, 'tonight'],
  [/\b(?:2day|tdy)\b/g, 'today'],
  [
    /\b(?:eod|e\.o\.d\.|cob|close of business|end of (?:the )?(?:work(?:ing)? ?|business )?day|end of (?:the )?business)\b/g,
    'endofday',
  ],
  [/\b(?:eow|end of (?:the )?week)\b/g, 'endofweek'],
  [/\b(?:eom|end of (?:the |this )?month|month[- ]end)\b/g, 'endofmonth'],
  [/\b(?:the )?rest of (?:the|this) (day|week|month)\b/g, 'restof$1'],
  [/\b(?:(?:the )?day after tomorrow|overmorrow)\b/g, 'aftertomorrow'],
  [/\b(?:lunch ?time|lunch break|midday)\b/g, 'noon'],
  [/\bafter lunch\b/g, '13:00'],
  [/\blunch\b/g, 'noon'],
  [/\b(?:week|work|working|business) ?days?\b/g, 'weekdays'],
  [/\bfirst thing(?: in the)?(?: morning)?\b/g, 'morning'],
  [/\bo'? ?clock\b/g, ' oclock'],
  [/\bhalf past (\d{1,2}|\w+)\b/g, '$1:30'],
  [/\bquarter past (\d{1,2}|\w+)\b/g, '$1:15'],
  [/\bhalf an hour\b/g, '30 minutes'],
  [/\bquarter of an hour\b/g, '15 minutes'],
  [/\b(\w+) and a half hours?\b/g, '$1.5 hours'],
  [/\ban? hour and a half\b/g, '1.5 hours'],
  [/\b(?:a )?couple (?:of )?(?=\w)/g, '2 '],
  [/\b(?:a )?few (?=\w)/g, '3 '],
  [/\b(?:fortnight)\b/g, '2 weeks'],
  [/\b(?:an?|one) (?=(?:hour|minute|day|week|month|hr|min)\b)/g, '1 '],
  [/\b(\d+) more (?=\w)/g, '$1 '],
];

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const textMax = 300;

/** Lower case, number words as digits, one spelling for each idea. */
export function plainWords(text: string): string {
  let plain = text
    .slice(0, textMax)
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
  for (const [written, meant] of spelled) plain = plain.replace(written, meant);
  return plain
    .replace(/\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\b|\.5|:)/g, (word) =>
      String(numbers.indexOf(word)),
    )
    .replace(/\b(fifteen|twenty|thirty|forty|forty-five|sixty|ninety)\b/g, (word) => tens[word] ?? word);
}

const tens: Readonly<Record<string, string>> = {
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  'forty-five': '45',
  sixty: '60',
  ninety: '90',
};
