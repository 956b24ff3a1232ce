import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filterText } from '#contract/filter-text';
import type { SourceId } from '#contract/identifiers';
import type { FilterProblem, Suggestion } from '#contract/search';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { FilterInput } from '#renderer/ui/filter/FilterInput.tsx';
import { formatNumber } from '#renderer/ui/format.ts';
import { FilterHelp } from './FilterHelp.tsx';
import { fleetQueries } from './queries.ts';
import { useMachineCopy } from './useMachineCopy.ts';

const MAX_LENGTH = 4000;

interface FleetFilterProps {
  readonly source: SourceId;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly problem: FilterProblem | null;
  readonly onLeave: () => void;
  readonly inputRef: React.Ref<HTMLInputElement>;
}

/** The filter bar of the machines: completes fields and values, underlines what does not parse, explains the language. */
export function FleetFilter({ source, text, onText, problem, onLeave, inputRef }: FleetFilterProps) {
  const { t } = useTranslation('fleet');
  const { t: columns } = useTranslation('column');
  const language = useLanguage();
  const copy = useMachineCopy();
  const [caret, setCaret] = useState(text.length);
  const cursor = Math.min(caret, text.length);
  const suggested = useQuery(fleetQueries.complete(source, text, cursor));
  const suggestions = useMemo(() => {
    // Suggestions for an older text do not fit this one: they say which characters they replace.
    if (!suggested.data || suggested.isPlaceholderData) return [];
    return distinct(suggested.data).map((suggestion) => ({
      text: suggestion.text,
      start: suggestion.start,
      end: suggestion.end,
      meaning: suggestion.label ? columns(suggestion.label) : meaningOf(suggestion, t),
      note: suggestion.count === null ? '' : formatNumber(suggestion.count, language),
    }));
  }, [suggested.data, suggested.isPlaceholderData, columns, t, language]);

  return (
    <FilterInput
      ref={inputRef}
      value={text}
      onChange={onText}
      onCaret={setCaret}
      label={t('filter.label')}
      placeholder={t('filter.placeholder')}
      clearLabel={t('filter.clear')}
      problem={problem && { ...problem, reason: filterText(problem, language) }}
      suggestions={suggestions}
      onLeave={onLeave}
      maxLength={MAX_LENGTH}
      right={
        <>
          {text && (
            <Tooltip label={t('filter.copy')}>
              <ActionIcon size={24} aria-label={t('filter.copy')} onClick={() => copy.text(text, t('filter.copied'))}>
                <IconCopy size={14} />
              </ActionIcon>
            </Tooltip>
          )}
          <FilterHelp onExample={onText} />
        </>
      }
    />
  );
}

const operators: Readonly<Record<string, string>> = {
  ':': 'contains',
  '=': 'is',
  '<': 'below',
  '<=': 'atMost',
  '>': 'above',
  '>=': 'atLeast',
};

/** What a suggestion without a label of its own means. */
function meaningOf({ kind, text }: Suggestion, t: (key: string) => string): string {
  if (text.endsWith('(')) return t('suggestion.rows');
  if (kind !== 'operator') return '';
  const operator = operators[/[:=<>]+$/.exec(text)?.[0] ?? ''];
  return operator ? t(`suggestion.${operator}`) : '';
}

/** Suggestions that put different text; of equal ones the one that has a label. */
function distinct(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const byText = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const known = byText.get(suggestion.text);
    if (!known || (known.label === null && suggestion.label !== null)) byText.set(suggestion.text, suggestion);
  }
  return [...byText.values()];
}
