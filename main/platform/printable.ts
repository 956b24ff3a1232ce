/** Controls, the ESC that starts terminal sequences, and marks that turn or hide the text around them. */
const controls = /[\0-\x1f\x7f-\x9f\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

const visible = (mark: string) => {
  const code = mark.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\uFFFD';
};

/**
 * Text of others as a terminal or a plain text view may show it: what would act instead of being read becomes a visible
 * sign (␛ for ESC). `lines` keeps line breaks and tabs.
 */
export function printable(text: string, keep: 'line' | 'lines' = 'line'): string {
  const whole = keep === 'lines' ? text.replace(/\r\n?/g, '\n') : text;
  return whole.replace(controls, (mark) =>
    keep === 'lines' && (mark === '\n' || mark === '\t') ? mark : visible(mark),
  );
}
