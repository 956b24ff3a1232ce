import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Chip } from '#contract/search';
import { negatedChip, withoutChip } from './chips.ts';
import css from './fleet.module.css';

interface ChipsRowProps {
  /** The filter that the chips are of. */
  readonly filter: string;
  readonly chips: readonly Chip[];
  readonly onFilter: (filter: string) => void;
}

/** The criteria as chips: a click turns one into its opposite, the cross takes it away. */
export function ChipsRow({ filter, chips, onFilter }: ChipsRowProps) {
  const { t } = useTranslation('fleet');
  if (chips.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={t('chips.label')}>
      {chips.map((chip) => (
        <li key={chip.start} className={css.chip} data-negated={chip.negated || undefined}>
          <button
            type="button"
            title={t('chips.negate', { text: chip.text })}
            onClick={() => onFilter(negatedChip(filter, chip))}
          >
            {chip.negated ? `−${chip.text}` : chip.text}
          </button>
          <button
            type="button"
            aria-label={t('chips.remove', { text: chip.text })}
            onClick={() => onFilter(withoutChip(filter, chip))}
          >
            <IconX size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
