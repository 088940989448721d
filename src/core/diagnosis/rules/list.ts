/** Phrases written as text, divided by bars and line ends. A blank that must stay at an edge is written as ␣. */
export function list(text: string): readonly string[] {
  return text
    .split(/[|\n]/)
    .map((phrase) => phrase.trim().replaceAll('␣', ' '))
    .filter((phrase) => phrase !== '');
}
