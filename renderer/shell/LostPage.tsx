import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';

/** An address that no page has. */
export function LostPage() {
  const { t } = useTranslation('shell');
  const action = (
    <Button component={Link} to="/overview" size="sm">
      {t('page.overview')}
    </Button>
  );
  return (
    <EmptyState Icon={IconMapQuestion} title={t('lost.title')} action={action}>
      {t('lost.text')}
    </EmptyState>
  );
}
