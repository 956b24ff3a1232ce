import { useTranslation } from 'react-i18next';
import type { Difference } from '#contract/fleet';
import { CellText } from './CellText.tsx';
import css from './compare.module.css';
import type { CompareWords } from './compare-words.ts';
import { variants } from './differences.ts';
import styles from './section.module.css';

interface CompareCellsProps {
  readonly difference: Difference;
  readonly words: CompareWords;
}

/** One difference: values that are not the usual one carry a sign and bold type, not only a colour. */
export function CompareCells({ difference, words }: CompareCellsProps) {
  const { t } = useTranslation('compare');
  const texts = words.values(difference);
  return (
    <tr>
      <th scope="row" className={css.compareItem}>
        <CellText text={words.item(difference)} />
      </th>
      {variants(difference.values.map((rows) => JSON.stringify(rows))).map((variant, index) => {
        const text = texts[index] ?? '';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column a machine
          <td key={index} data-variant={variant === 0 ? undefined : Math.min(variant, 5)}>
            {variant === 0 ? null : (
              <span className={css.variant} title={t('differs')}>
                <span aria-hidden>≠</span>
                <span className="visually-hidden">{t('differs')} </span>
              </span>
            )}
            {text === '' ? <span className={styles.null}>{t('none')}</span> : <CellText text={text} />}
          </td>
        );
      })}
    </tr>
  );
}
