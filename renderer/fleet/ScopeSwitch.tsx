import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Scope } from '#contract/fleet';

/** Which machines: active, archived, or both. */
export function ScopeSwitch({ scope, onScope }: { readonly scope: Scope; readonly onScope: (scope: Scope) => void }) {
  const { t } = useTranslation('fleet');
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('scope.label')}
      value={scope}
      onChange={(value) => onScope(Scope.parse(value))}
      data={Scope.options.map((value) => ({ value, label: t(`scope.${value}`) }))}
    />
  );
}
