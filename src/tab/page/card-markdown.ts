/** The part of Markdown that Teams' TextBlock knows: bold, links, bullet lists, escapes. Everything else is text, HTML too. */
export function cardMarkdown(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  return lines.length > 0 && lines.every((line) => line.startsWith('- '))
    ? `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
    : `<p>${lines.map(inline).join('<br>')}</p>`;
}

const escaped = /^\\([!-/:-@[-`{-~])/;
const bold = /^\*\*((?:\\.|[^\\])+?)\*\*/;
const link = /^\[((?:\\.|[^\]\\])*)\]\(([^()\s]*)\)/;
const plain = /^[^\\*[]+/;

function inline(text: string): string {
  let html = '';
  let rest = text;
  while (rest !== '') {
    const sign = escaped.exec(rest);
    const strong = bold.exec(rest);
    const anchor = link.exec(rest);
    const words = plain.exec(rest);
    const found = sign ?? strong ?? anchor ?? words;
    if (sign !== null) html += escapeHtml(sign[1] ?? '');
    else if (strong !== null) html += `<strong>${inline(strong[1] ?? '')}</strong>`;
    else if (anchor !== null) html += anchorOf(inline(anchor[1] ?? ''), anchor[2] ?? '');
    else html += escapeHtml(words?.[0] ?? rest.charAt(0));
    rest = rest.slice(found?.[0].length ?? 1);
  }
  return html;
}

/** Only web addresses lead anywhere. */
function anchorOf(label: string, url: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${label}</a>` : label;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
