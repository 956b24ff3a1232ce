import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { clamp } from '#renderer/ui/table/row-window.ts';
import css from './FilterInput.module.css';
import { type FilterMark, markedText } from './marked-text.ts';
import { type FilterSuggestion, SuggestionList } from './SuggestionList.tsx';

export interface FilterInputProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Told where the caret is, so that completions can be asked for. */
  readonly onCaret: (caret: number) => void;
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  /** What is wrong, where, and the sentence that says so. */
  readonly problem: (FilterMark & { readonly reason: string }) | null;
  readonly suggestions: readonly FilterSuggestion[];
  /** Down, Enter or Escape with nothing to choose: the reader goes on to the rows. */
  readonly onLeave: () => void;
  readonly maxLength: number;
  readonly right?: ReactNode;
  readonly ref?: React.Ref<HTMLInputElement> | undefined;
}

/** One line of filter text: what is wrong is underlined with its reason, and the next word is suggested as one types. */
export function FilterInput(props: FilterInputProps) {
  const { value, problem, suggestions } = props;
  const id = useId();
  const own = useRef<HTMLInputElement | null>(null);
  const back = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [left, setLeft] = useState(0);
  const caretAfter = useRef<number | null>(null);
  const shown = open && suggestions.length > 0;
  const start = suggestions[0]?.start ?? 0;

  useLayoutEffect(() => {
    if (back.current && own.current) back.current.scrollLeft = own.current.scrollLeft;
    if (caretAfter.current !== null) own.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text and the place of the suggestions move the list
  useLayoutEffect(() => {
    const caret = back.current?.querySelector<HTMLElement>('[data-start]');
    if (shown && caret) setLeft(Math.max(0, caret.offsetLeft - (own.current?.scrollLeft ?? 0)));
  }, [shown, start, value]);

  const accept = (suggestion: FilterSuggestion) => {
    const text = value.slice(0, suggestion.start) + suggestion.text + value.slice(suggestion.end);
    const caret = suggestion.start + suggestion.text.length;
    caretAfter.current = caret;
    setChosen(-1);
    props.onChange(text.slice(0, props.maxLength));
    props.onCaret(caret);
    own.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const picked = suggestions[chosen];
    if (event.key === ' ' && event.ctrlKey) setOpen(true);
    else if (shown && step) setChosen(clamp(chosen + step, -1, suggestions.length - 1));
    else if (shown && picked && (event.key === 'Enter' || event.key === 'Tab')) accept(picked);
    else if (shown && event.key === 'Tab' && !event.shiftKey && suggestions[0]) accept(suggestions[0]);
    else if (shown && event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') {
      setOpen(false);
      props.onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={css.root} data-invalid={problem !== null || undefined}>
      <IconSearch size={15} className={css.icon} aria-hidden="true" />
      <div className={css.field}>
        <div ref={back} className={css.back} aria-hidden="true">
          {markedText(value, problem, start).map((part) => (
            <span
              key={part.at}
              className={part.wrong ? css.wrong : undefined}
              data-start={part.at === start ? '' : undefined}
            >
              {part.text}
            </span>
          ))}
        </div>
        <input
          ref={(element) => {
            own.current = element;
            if (typeof props.ref === 'function') props.ref(element);
            else if (props.ref) props.ref.current = element;
          }}
          className={css.input}
          role="combobox"
          aria-label={props.label}
          aria-expanded={shown}
          aria-controls={shown ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={shown && chosen >= 0 ? `${id}-${chosen}` : undefined}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-reason` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          value={value}
          onChange={(event) => {
            setOpen(true);
            setChosen(-1);
            props.onChange(event.target.value);
            props.onCaret(event.target.selectionStart ?? event.target.value.length);
          }}
          onSelect={(event) => props.onCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => {
            if (back.current) back.current.scrollLeft = event.currentTarget.scrollLeft;
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        {(shown || problem) && (
          <div className={css.popup} style={{ left: shown ? left : -10 }}>
            {shown && (
              <SuggestionList id={id} label={props.label} suggestions={suggestions} chosen={chosen} onChoose={accept} />
            )}
            {problem && (
              // Beside suggestions it is only described: spoken at each key it would be noise.
              <div id={`${id}-reason`} role={shown ? undefined : 'status'} className={css.reason}>
                {problem.reason}
              </div>
            )}
          </div>
        )}
      </div>
      {value && (
        <button
          type="button"
          className={css.clear}
          aria-label={props.clearLabel}
          title={props.clearLabel}
          onClick={() => props.onChange('')}
        >
          <IconX size={14} aria-hidden="true" />
        </button>
      )}
      {props.right}
    </div>
  );
}
