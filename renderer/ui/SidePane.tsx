import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import css from './SidePane.module.css';

interface SidePaneProps {
  readonly side: 'left' | 'right';
  /** Pixels. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
  /** Names the edge that is dragged. */
  readonly edgeLabel: string;
  readonly label: string;
  readonly children: ReactNode;
}

const STEP = 24;

/** A pane beside the work with an edge to drag, by pointer or arrow keys. */
export function SidePane({ side, width, least, most, onWidth, edgeLabel, label, children }: SidePaneProps) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const sign = side === 'left' ? 1 : -1;
  const set = (next: number) => onWidth(Math.round(Math.max(least, Math.min(most, next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (!step) return;
    event.preventDefault();
    set(width + step * sign);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const edge = (
    // biome-ignore lint/a11y/useSemanticElements: a separator with a value is a widget; <hr> is not
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={edgeLabel}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={css.edge}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (from.current) set(from.current.width + (event.clientX - from.current.x) * sign);
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
  return (
    <>
      {side === 'right' && edge}
      <section className={css.pane} aria-label={label} style={{ width }}>
        {children}
      </section>
      {side === 'left' && edge}
    </>
  );
}
