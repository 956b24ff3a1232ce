import type { Entry } from './entries.ts';
import classes from './palette.module.css';

interface Props {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onRun: () => void;
}

/** One line of the palette's list. The keyboard is the field's: the line itself takes no focus. */
export function EntryLine({ id, entry, chosen, onChoose, onRun }: Props) {
  const { Icon } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field runs it
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the line (aria-activedescendant)
    <div id={id} role="option" aria-selected={chosen} className={classes.line} onMouseMove={onChoose} onClick={onRun}>
      <Icon size={16} stroke={1.7} />
      <bdi className={classes.label}>{entry.label}</bdi>
      {entry.note && <bdi className={classes.why}>{entry.note}</bdi>}
      {entry.keys && <kbd className={classes.keys}>{entry.keys}</kbd>}
    </div>
  );
}
