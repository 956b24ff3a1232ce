import { clamp } from './row-window.ts';
import type { Place } from './table-types.ts';

/** What a key means in a table. Rows count from 0, the header is row -1. */
export type GridCommand =
  | { readonly type: 'move'; readonly to: Place; readonly extend: boolean; readonly keep: boolean }
  | { readonly type: 'sort'; readonly additive: boolean }
  | { readonly type: 'reorder' | 'resize'; readonly step: number }
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'preview' | 'open' | 'toggle' | 'all' | 'clear' | 'copy' | 'menu' };

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows a page key moves by. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const RESIZE_STEP = 16;

/** The command a key gives, or null when the table leaves the key to others. */
export function gridCommand(event: Key, at: Place, extent: GridExtent): GridCommand | null {
  const control = event.ctrlKey || event.metaKey;
  const { key } = event;
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey && !event.altKey)) return { type: 'menu' };
  if (at.row === -1) {
    const header = headerCommand(event, control);
    if (header) return header;
  }
  if (event.altKey) return null;
  const move = (row: number, column: number): GridCommand => ({
    type: 'move',
    to: { row: clamp(row, -1, extent.rows - 1), column: clamp(column, 0, extent.columns - 1) },
    extend: event.shiftKey,
    keep: control,
  });
  const last = extent.rows - 1;
  switch (key) {
    case 'ArrowDown':
      return move(Math.min(at.row + 1, last), at.column);
    case 'ArrowUp':
      return move(event.shiftKey ? Math.max(0, at.row - 1) : at.row - 1, at.column);
    case 'ArrowLeft':
      return move(at.row, control ? 0 : at.column - 1);
    case 'ArrowRight':
      return move(at.row, control ? extent.columns - 1 : at.column + 1);
    case 'PageDown':
      return move(Math.min(at.row + extent.page, last), at.column);
    case 'PageUp':
      return move(Math.max(0, at.row - extent.page), at.column);
    case 'Home':
      return move(0, at.column);
    case 'End':
      return move(last, at.column);
    case 'Enter':
      return { type: 'open' };
    case ' ':
      return control ? { type: 'toggle' } : { type: 'preview' };
    case 'Escape':
      return { type: 'clear' };
  }
  if (control) return controlCommand(key, event.shiftKey);
  return key.length === 1 && /[\p{L}\p{N}._-]/u.test(key) ? { type: 'letter', letter: key } : null;
}

function headerCommand(event: Key, control: boolean): GridCommand | null {
  if (event.key === 'Enter' || event.key === ' ') return { type: 'sort', additive: event.shiftKey };
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
  if (step && event.shiftKey && event.altKey) return { type: 'resize', step: step * RESIZE_STEP };
  if (step && event.shiftKey && control) return { type: 'reorder', step };
  return null;
}

function controlCommand(key: string, shift: boolean): GridCommand | null {
  if (shift) return null;
  if (key.toLowerCase() === 'a') return { type: 'all' };
  if (key.toLowerCase() === 'c') return { type: 'copy' };
  return null;
}
