import { useTranslation } from 'react-i18next';
import type { Column, Facet } from '#contract/fleet';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { formatNumber } from '#renderer/ui/format.ts';
import { hasModifier, modifierKey } from '#renderer/ui/keys.ts';
import type { CellText } from './block-rows.ts';
import { criterionOf } from './criterion.ts';
import css from './fleet.module.css';

interface FacetListProps {
  readonly facet: Facet;
  readonly column: Column;
  readonly title: string;
  readonly text: CellText;
  readonly long: boolean;
  readonly canGrow: boolean;
  readonly onLong: () => void;
  readonly onCriterion: (criterion: string, negated: boolean) => void;
}

/** One column's values, most frequent first: a click or Enter keeps only that value, with Ctrl it is left out. */
export function FacetList({ facet, column, title, text, long, canGrow, onLong, onCriterion }: FacetListProps) {
  const { t } = useTranslation('fleet');
  const language = useLanguage();
  const most = Math.max(1, ...facet.values.map(({ count }) => count));
  return (
    <section className={css.facet} aria-label={title}>
      <h3 className={css.facetTitle}>
        {title} <span>{formatNumber(facet.distinct, language)}</span>
      </h3>
      {facet.values.map(({ value, count }) => {
        const empty = value === null || value === '';
        const name = empty ? t(value === null ? 'facets.null' : 'facets.empty') : text(column.key, value);
        const criterion = criterionOf(column, value);
        return (
          <button
            key={`${typeof value}:${value}`}
            type="button"
            className={css.facetValue}
            disabled={criterion === null}
            title={t('facets.hint', { value: name, modifier: modifierKey })}
            onClick={(event) => criterion !== null && onCriterion(criterion, hasModifier(event))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !hasModifier(event) || criterion === null) return;
              // Not every system makes a click of Enter with a modifier.
              event.preventDefault();
              onCriterion(criterion, true);
              // The value goes away; the keyboard goes on to the one after it.
              neighbour(event.currentTarget)?.focus();
            }}
          >
            <span className={css.facetBar} style={{ width: `${(100 * count) / most}%` }} />
            <span className={empty ? `${css.facetName} ${css.empty}` : css.facetName}>{name}</span>
            <span className={css.facetCount}>{formatNumber(count, language)}</span>
          </button>
        );
      })}
      {canGrow && (
        <button type="button" className={css.more} aria-expanded={long} onClick={onLong}>
          {t(long ? 'facets.less' : 'facets.more')}
        </button>
      )}
    </section>
  );
}

const neighbour = (value: HTMLElement) =>
  [value.nextElementSibling, value.previousElementSibling].find((each) => each instanceof HTMLButtonElement);
