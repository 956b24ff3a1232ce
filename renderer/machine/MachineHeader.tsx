import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArchive,
  IconArrowLeft,
  IconCircleCheck,
  IconClock,
  IconDeviceDesktop,
  IconTag,
  IconUser,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isZeroTime } from '#renderer/ui/format.ts';
import { TimeAgo } from '#renderer/ui/TimeAgo.tsx';
import { mainIp, mainMac } from './addresses.ts';
import { CopyValue } from './CopyValue.tsx';
import { fact } from './facts.ts';
import { HeaderActions, type HeaderActionsProps } from './HeaderActions.tsx';
import page from './machine.module.css';
import { useMachineView } from './machine-context.ts';
import { Pill } from './Pill.tsx';
import { visibleText } from './text-match.ts';

interface FactProps {
  readonly Icon: ComponentType<{ size?: number | string }>;
  readonly label: string;
  readonly children: ReactNode;
}

function Fact({ Icon, label, children }: FactProps) {
  return (
    <span className={page.fact}>
      <Icon size={14} aria-hidden />
      <span className="visually-hidden">{label}: </span>
      <bdi>{children}</bdi>
    </span>
  );
}

// What the first text says already is not said twice: `AlmaLinux 9.6` with the version `9.6`.
const join = (first: string, second: string, by: string) =>
  first.includes(second) ? first : [first, second].filter((text) => text !== '').join(by);

/** Who the machine is, at a glance: name, state, system, user, place, age of its data; values that a click copies. */
export function MachineHeader(actions: HeaderActionsProps) {
  const { t } = useTranslation('machine');
  const { machine } = useMachineView();
  const seen = fact(machine, 'lastInventory');
  const shown = (key: string) => visibleText(fact(machine, key)).slice(0, 200);
  const user = [shown('domain'), shown('user')].filter(Boolean).join('\\');
  const system = join(shown('os'), shown('osVersion'), ' · ');
  const model = shown('model').startsWith(shown('manufacturer'))
    ? shown('model')
    : join(shown('manufacturer'), shown('model'), ' ');
  return (
    <header className={page.head}>
      <div className={page.headRow}>
        {actions.onBack === undefined ? null : (
          <Tooltip label={t('actions.back')}>
            <ActionIcon onClick={actions.onBack} aria-label={t('actions.back')}>
              <IconArrowLeft size={17} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <h1 className={page.name}>
          <bdi>
            {machine.name === '' ? t('header.unnamed', { id: machine.id }) : visibleText(machine.name.slice(0, 300))}
          </bdi>
        </h1>
        <Pill tone={machine.archived ? 'warn' : 'good'} Icon={machine.archived ? IconArchive : IconCircleCheck}>
          {machine.archived ? t('header.archived') : t('header.active')}
        </Pill>
        <HeaderActions {...actions} />
      </div>
      <div className={page.headFacts}>
        {system === '' ? null : (
          <Fact Icon={IconDeviceDesktop} label={t('fact.os')}>
            {system}
          </Fact>
        )}
        {model === '' ? null : <bdi className={page.fact}>{model}</bdi>}
        {user === '' ? null : (
          <Fact Icon={IconUser} label={t('fact.user')}>
            {user}
          </Fact>
        )}
        {fact(machine, 'tag') === '' ? null : (
          <Fact Icon={IconTag} label={t('fact.tag')}>
            {shown('tag')}
          </Fact>
        )}
        {seen === '' ? null : (
          <Fact Icon={IconClock} label={t('fact.lastInventory')}>
            {isZeroTime(seen) ? (
              t('header.never')
            ) : (
              <>
                {t('header.inventory')} <TimeAgo at={seen} />
              </>
            )}
          </Fact>
        )}
        {fact(machine, 'agent') === '' ? null : <bdi className={page.factDim}>{shown('agent')}</bdi>}
      </div>
      <div className={page.headValues}>
        <CopyValue label={t('fact.serial')} text={fact(machine, 'serial')} keys="c s" />
        <CopyValue label={t('fact.ip')} text={mainIp(machine)} keys="c i" />
        <CopyValue label={t('fact.mac')} text={mainMac(machine)} keys="c m" />
      </div>
    </header>
  );
}
