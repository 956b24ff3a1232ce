/** Whether the whole text matches a pattern of `*` (any run) and `?` (one character). Linear in practice: no backtracking but to the last `*`. */
export function matchesLike(pattern: string, text: string): boolean {
  const wanted = [...pattern];
  const given = [...text];
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < given.length) {
    if (wanted[p] === '*') {
      star = p;
      mark = t;
      p += 1;
    } else if (p < wanted.length && (wanted[p] === '?' || wanted[p] === given[t])) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      mark += 1;
      t = mark;
      p = star + 1;
    } else return false;
  }
  while (wanted[p] === '*') p += 1;
  return p === wanted.length;
}

/** The longest literal run of a pattern: what every match contains. */
export function literalOf(pattern: string): string {
  return pattern.split(/[*?]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
