import { Skeleton } from '@mantine/core';
import classes from './overview.module.css';

const tiles = ['a', 'b', 'c', 'd', 'e', 'f'];
const charts = ['a', 'b', 'c'];

/** The overview's outline while its numbers come for the first time. */
export function OverviewSkeleton({ label }: { readonly label: string }) {
  return (
    <div className={classes.page} aria-busy="true" aria-label={label} role="status">
      <Skeleton height={30} width={240} mb={24} />
      <div className={classes.tiles}>
        {tiles.map((key) => (
          <Skeleton key={key} height={92} radius="md" />
        ))}
      </div>
      <div className={classes.charts}>
        {charts.map((key) => (
          <Skeleton key={key} height={280} radius="md" />
        ))}
      </div>
    </div>
  );
}
