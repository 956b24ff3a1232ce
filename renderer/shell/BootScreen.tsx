import classes from './frame.module.css';

/** The frame's empty outline while settings load: the window is never blank and nothing moves when the page comes. */
export function BootScreen() {
  return (
    <div className={classes.frame} aria-busy="true">
      <div className={classes.top} />
      <div className={classes.rail} />
      <div className={classes.main} />
    </div>
  );
}
