import {
  IconAlertTriangle,
  IconCheck,
  IconClock,
  IconDownload,
  IconQuestionMark,
  IconRefresh,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Cell } from '#contract/identifiers';
import { Pill, type Tone } from './Pill.tsx';
import { type State, stateOf } from './states.ts';

const looks: Readonly<Record<State, { tone: Tone; Icon: typeof IconCheck }>> = {
  waiting: { tone: 'plain', Icon: IconClock },
  notified: { tone: 'accent', Icon: IconDownload },
  success: { tone: 'good', Icon: IconCheck },
  restart: { tone: 'good', Icon: IconRefresh },
  doubtful: { tone: 'warn', Icon: IconAlertTriangle },
  error: { tone: 'bad', Icon: IconX },
  other: { tone: 'plain', Icon: IconQuestionMark },
};

/** A deployment's state as word and sign, the colour only adding to them. */
export function StateBadge({ value }: { readonly value: Cell }) {
  const { t } = useTranslation('section');
  const state = stateOf(value);
  return <Pill {...looks[state]}>{t(`code.${state}`)}</Pill>;
}
