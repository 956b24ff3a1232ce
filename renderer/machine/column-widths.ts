import type { Section } from '#contract/fleet';
import type { Wording } from './find.ts';

const sample = 300;
const least = 7;
const most = 46;

/**
 * Widths in per cent for a table whose rows are not all drawn: from the texts of a sample, so that nothing jumps while
 * it scrolls. The 90th percentile counts, not the longest text.
 */
export function columnWidths(section: Section, columns: readonly number[], wording: Wording): readonly number[] {
  const step = Math.max(1, Math.floor(section.rows.length / sample));
  const rows = section.rows.filter((_, index) => index % step === 0);
  const lengths = columns.map((index) => {
    const texts = rows.map((row) => wording.cell(row[index] ?? null, section, index).length).sort((a, b) => a - b);
    const usual = texts[Math.floor(texts.length * 0.9)] ?? 0;
    return Math.min(most, Math.max(least, usual, wording.column(section, index).length + 2));
  });
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => (100 * length) / sum);
}
