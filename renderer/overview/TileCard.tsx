import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Tile } from '#contract/overview';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber, formatPercent } from '#renderer/ui/format.ts';
import classes from './overview.module.css';
import { toneOf } from './tones.ts';

interface Props {
  readonly tile: Tile;
  /** Machines in all, for the share. */
  readonly machines: number;
}

/** One number as a link to the machines it counts. */
export function TileCard({ tile, machines }: Props) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const share = machines > 0 ? Math.min(1, tile.count / machines) : 0;
  const shareText = tile.scope === 'active' && tile.filter !== '' ? formatPercent(share, language) : null;
  const number = formatNumber(tile.count, language);
  const spoken = [t(`tile.${tile.key}`), number, shareText && t('share', { percent: shareText })]
    .filter(Boolean)
    .join(', ');
  return (
    <li>
      <Link
        to="/machines"
        search={{ filter: tile.filter, scope: tile.scope }}
        aria-label={spoken}
        className={classes.tile}
        data-tone={toneOf(tile)}
      >
        <span className={classes.tileLabel}>{t(`tile.${tile.key}`)}</span>
        <span className={classes.tileNumber}>
          {number}
          {shareText !== null && <span className={classes.tileShare}>{shareText}</span>}
        </span>
        <meter className={classes.tileBar} min={0} max={1} value={share} hidden={shareText === null} aria-hidden />
      </Link>
    </li>
  );
}
