import type { Format } from '#contract/fleet';

/** Serials, addresses and versions are compared letter by letter: a monospace shows them best. */
export const isMono = (format: Format) => format === 'code' || format === 'ip' || format === 'mac';

/** Numbers stand at the end of their column, so that their digits line up. */
export const isNumeric = (format: Format) => format === 'number' || format === 'megabytes' || format === 'bytes';

const isWhole = (format: Format) => isNumeric(format) || isMono(format) || ['date', 'datetime'].includes(format);

/** Characters up to which a cell is never broken: addresses, serials, times and numbers, and words of any kind. */
export const shortest = (format: Format) => (isWhole(format) ? 24 : 14);

/** Cells of more characters get room to stand in, and break anywhere rather than widening their table. */
export const longest = (format: Format) => (isWhole(format) ? 24 : 28);
