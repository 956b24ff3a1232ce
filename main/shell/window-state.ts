import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
});
export type Bounds = z.infer<typeof Bounds>;

const State = z.object({
  bounds: Bounds.nullable().catch(null),
  maximized: z.boolean().catch(false),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  language: z.enum(['en', 'fr']).nullable().catch(null),
});
/** What must be known before the page speaks: where the window was, its background colour, the menu's language. */
export type WindowState = z.infer<typeof State>;

/** Reads window.json; what is missing or damaged takes its default. */
export function readWindowState(path: string): WindowState {
  try {
    return State.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { bounds: null, maximized: false, theme: 'system', language: null };
  }
}

/** Writes window.json whole. Losing it costs a window position, so a failure is silent. */
export function writeWindowState(path: string, state: WindowState): void {
  try {
    writeFileSync(`${path}.part`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${path}.part`, path);
  } catch {
    // The folder may be gone or the disk full while the app quits
  }
}

/** The kept bounds, where enough of the title bar to grab it (100 x 30 px) is on one of the screens; else null. */
export function visibleBounds(bounds: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (bounds === null) return null;
  const overlap = (start: number, length: number, from: number, span: number) =>
    Math.min(start + length, from + span) - Math.max(start, from);
  const seen = screens.some(
    (screen) =>
      overlap(bounds.x, bounds.width, screen.x, screen.width) >= 100 &&
      bounds.y >= screen.y &&
      bounds.y + 30 <= screen.y + screen.height,
  );
  return seen ? bounds : null;
}
