import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentType, Ref } from 'react';
import css from './fleet.module.css';

interface BarButtonProps extends ButtonProps {
  readonly Icon: ComponentType<{ size?: number | string }>;
  readonly label: string;
  /** Shows that what it stands for is on. */
  readonly pressed?: boolean;
  readonly onClick?: () => void;
  /** Given by a menu that it opens. */
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of the bar under the table; in a narrow bar only its sign is left, its name stays for screen readers and the pointer. */
export function BarButton({ Icon, label, pressed = false, className = '', ...rest }: BarButtonProps) {
  return (
    <Button
      variant={pressed ? 'light' : 'subtle'}
      size="compact-sm"
      className={`${css.barButton} ${className}`}
      aria-label={label}
      title={label}
      leftSection={<Icon size={14} />}
      {...rest}
    >
      {label}
    </Button>
  );
}
