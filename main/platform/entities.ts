/** Quotes as the web console stores them: ocsreports, function_commun.php escapes quotes as entities and decodes the rest. */
export function decodeQuotes(text: string): string {
  return text.includes('&') ? text.replaceAll('&#039;', "'").replaceAll('&quot;', '"') : text;
}
