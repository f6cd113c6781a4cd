/** The text without white space around it and with single spaces inside: XPath `normalize-space`. */
export function collapseSpace(text: string): string {
  let before = 32;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const space = code === 32 || code === 10 || code === 9 || code === 13;
    if (space && (code !== 32 || before === 32)) return collapse(text);
    before = code;
  }
  return before === 32 ? collapse(text) : text;
}

function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
