/** Browsers stop laying out at about 33 million pixels; above this height scrolling is scaled. */
export const MAX_HEIGHT = 16_000_000;
/** Rows drawn beyond each edge of the screen. */
const OVERSCAN = 8;
/** The window moves in steps of so many rows, so that scrolling a row or two draws nothing. */
const STEP = 2;
/** Rows are placed relative to an anchor, so that pixel values stay small and rows stay as they are while scrolling. */
const ANCHOR_ROWS = 1000;

export interface RowWindow {
  /** First and last+1 row to draw. */
  readonly start: number;
  readonly end: number;
  /** First and last+1 row on the screen. */
  readonly first: number;
  readonly last: number;
  readonly anchor: number;
  /** Pixels from the body's top to the anchor row. */
  readonly offset: number;
}

export interface Extent {
  readonly total: number;
  readonly rowHeight: number;
  readonly viewport: number;
}

/** Height of the scrolled body in pixels. */
export const bodyHeight = ({ total, rowHeight }: Extent) => Math.min(total * rowHeight, MAX_HEIGHT);

/** Pixels of the real list per scrolled pixel: 1 unless the list is taller than the browser can lay out. */
const scaleOf = (extent: Extent) => {
  const real = extent.total * extent.rowHeight;
  return real <= MAX_HEIGHT ? 1 : (real - extent.viewport) / (MAX_HEIGHT - extent.viewport);
};

/** Which rows to draw at a scroll position, and where. */
export function rowWindow(scrollTop: number, extent: Extent): RowWindow {
  const { total, rowHeight, viewport } = extent;
  const real = scrollTop * scaleOf(extent);
  const first = clamp(Math.floor(real / rowHeight), 0, total);
  const last = clamp(Math.ceil((real + viewport) / rowHeight), 0, total);
  const start = clamp(Math.floor((first - OVERSCAN) / STEP) * STEP, 0, total);
  const end = clamp(Math.ceil((last + OVERSCAN) / STEP) * STEP, 0, total);
  const anchor = Math.floor(start / ANCHOR_ROWS) * ANCHOR_ROWS;
  return { start, end, first, last, anchor, offset: Math.round(scrollTop - real + anchor * rowHeight) };
}

/** Scroll position that brings a row on screen, or null when it is there already. `covered`: pixels hidden by header and footer. */
export function scrollTopFor(row: number, scrollTop: number, extent: Extent, align: 'nearest' | 'start' = 'nearest') {
  const scale = scaleOf(extent);
  const real = scrollTop * scale;
  const top = row * extent.rowHeight;
  const bottom = top + extent.rowHeight;
  if (align === 'start') return top / scale;
  if (top < real) return top / scale;
  if (bottom > real + extent.viewport) return (bottom - extent.viewport) / scale;
  return null;
}

export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
