/** The part of Markdown that Teams' TextBlock knows, for looking at cards without Teams: bold, links, bullet lists, escapes. */
export function cardMarkdown(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  return lines.length > 0 && lines.every((line) => line.startsWith('- '))
    ? `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`
    : `<p>${lines.map(inline).join('<br>')}</p>`;
}

function inline(text: string): string {
  let html = '';
  let bold = false;
  for (let at = 0; at < text.length; at++) {
    const rest = text.slice(at);
    const link = /^\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/.exec(rest);
    const mention = /^<at>([^<]*)<\/at>/.exec(rest);
    if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
      at += 1;
      html += escapeHtml(text[at] ?? '');
    } else if (rest.startsWith('**')) {
      html += bold ? '</strong>' : '<strong>';
      bold = !bold;
      at += 1;
    } else if (link !== null) {
      html += `<a href="${escapeHtml(link[2] ?? '')}">${inline(link[1] ?? '')}</a>`;
      at += link[0].length - 1;
    } else if (mention !== null) {
      html += `<span class="mention">${escapeHtml(mention[1] ?? '')}</span>`;
      at += mention[0].length - 1;
    } else {
      html += escapeHtml(text[at] ?? '');
    }
  }
  return html;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
