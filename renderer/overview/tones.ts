import type { Tile } from '#contract/overview';

const attention = new Set(['notSeen30', 'neverSeen', 'lowDisk', 'lowRam', 'noSerial', 'noTag', 'packageErrors']);

/** Whether a tile asks for attention: its key counts something one would rather not have, and there is some. */
export const toneOf = (tile: Tile): 'plain' | 'attention' =>
  attention.has(tile.key) && tile.count > 0 ? 'attention' : 'plain';
