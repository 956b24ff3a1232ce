/** A call or a statement that takes longer than this is logged as a warning, ms. */
export const slowMs = 200;
