import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '#contract/fault-text';
import { engine } from '#renderer/client/engine.ts';
import { useLanguage } from '#renderer/i18n/use-language.ts';
import { approve, isApproved } from './approval.ts';
import { OpenerConfirm } from './OpenerConfirm.tsx';
import { OpenerOutput } from './OpenerOutput.tsx';
import { useOpenerName } from './opener-text.ts';
import type { KnownOpener } from './queries.ts';
import type { Target } from './useOpenerRun.ts';

interface Step {
  readonly kind: 'confirm' | 'output';
  readonly opener: KnownOpener;
  readonly target: Target;
}

interface Openers {
  /** Runs an opener on a machine: asks first when it is the user's own and new, shows its output when it has one. */
  readonly start: (opener: KnownOpener, target: Target) => void;
  /** Must be drawn somewhere that stays: outside the menu that closes. */
  readonly dialog: ReactNode;
}

/** Starting openers, with their dialogs. */
export function useOpeners(): Openers {
  const { t } = useTranslation('openers');
  const language = useLanguage();
  const nameOf = useOpenerName();
  const [step, setStep] = useState<Step | null>(null);

  const launch = async (opener: KnownOpener, target: Target) => {
    const result = await engine.openers.run({ source: target.source, machine: target.machine, opener: opener.id });
    if (result.ok) {
      const key = opener.kind === 'wake' ? 'done.wake' : 'done.started';
      notifications.show({
        message: t(key, { opener: nameOf(opener), machine: target.machineName }),
        color: 'gray',
        autoClose: 4000,
      });
      return;
    }
    const { what, todo } = faultText(result.fault, language);
    notifications.show({ title: what, message: todo, color: 'red', autoClose: 12_000 });
  };

  const go = (opener: KnownOpener, target: Target) => {
    if (opener.kind === 'command' && opener.showOutput) return setStep({ kind: 'output', opener, target });
    setStep(null);
    void launch(opener, target);
  };

  const close = () => setStep(null);
  return {
    start: (opener, target) =>
      opener.builtIn || isApproved(opener) ? go(opener, target) : setStep({ kind: 'confirm', opener, target }),
    dialog:
      step === null ? null : step.kind === 'output' ? (
        <OpenerOutput opener={step.opener} target={step.target} onClose={close} />
      ) : (
        <OpenerConfirm
          opener={step.opener}
          target={step.target}
          onClose={close}
          onRun={() => {
            approve(step.opener);
            go(step.opener, step.target);
          }}
        />
      ),
  };
}
