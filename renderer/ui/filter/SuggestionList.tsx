import css from './FilterInput.module.css';

export interface FilterSuggestion {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What it means, when its text does not say so. */
  readonly meaning: string;
  /** At the right: a count, a kind. */
  readonly note: string;
}

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly FilterSuggestion[];
  readonly chosen: number;
  readonly onChoose: (suggestion: FilterSuggestion) => void;
}

/** What can follow at the caret. */
export function SuggestionList({ id, label, suggestions, chosen, onChoose }: SuggestionListProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} className={css.list}>
      {suggestions.map((suggestion, index) => (
        <div
          key={`${suggestion.start}:${suggestion.text}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={css.option}
          ref={(element) => {
            if (index === chosen) element?.scrollIntoView?.({ block: 'nearest' });
          }}
          // The input keeps the focus: a press must not blur it.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(suggestion);
          }}
        >
          <span className={css.optionText}>{suggestion.text}</span>
          <span className={css.meaning}>{suggestion.meaning}</span>
          <span className={css.note}>{suggestion.note}</span>
        </div>
      ))}
    </div>
  );
}
