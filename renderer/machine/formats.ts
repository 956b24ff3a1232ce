import type { Format } from '#contract/fleet';

/** Serials, addresses and versions are compared letter by letter: a monospace shows them best. */
export const isMono = (format: Format) => format === 'code' || format === 'ip' || format === 'mac';

/** Numbers stand at the end of their column, so that their digits line up. */
export const isNumeric = (format: Format) => format === 'number' || format === 'megabytes' || format === 'bytes';

/** Addresses, times and numbers are short and must not break. */
export const isShort = (format: Format) => isNumeric(format) || ['ip', 'mac', 'date', 'datetime'].includes(format);
