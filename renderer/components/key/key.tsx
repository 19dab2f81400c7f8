import { Button } from 'react-aria-components';
import { useShortcut } from '../use-shortcut.ts';
import { Icon } from '../icon/icon.tsx';
import { join } from '../join-classes.ts';
import styles from './key.module.css';
import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon.tsx';

type KeyProps = {
  /** Left out on a key that sends its form. */
  readonly onPress?: () => void;
  readonly children?: ReactNode;
  /** `primary` is the one filled key of a screen; `stacked` has its word under its drawing. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'stacked';
  readonly icon?: IconName;
  /** The key on the keyboard that does the same, shown quietly. */
  readonly shortcut?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
};

const ignore = () => {};

/** Something to press: large enough for a gloved finger, with its key on the keyboard where it has one. */
export function Key(props: KeyProps) {
  const {
    onPress = ignore,
    children,
    kind = 'plain',
    icon,
    shortcut,
    label,
    disabled = false,
    busy = false,
  } = props;
  useShortcut(shortcut ?? '', onPress, shortcut !== undefined && !disabled && !busy);
  return (
    <Button
      className={join(
        styles['key'],
        styles[kind],
        children === undefined && styles['square'],
        busy && styles['busy'],
        props.className,
      )}
      type={props.onPress ? 'button' : 'submit'}
      // Never disabled for the browser: the focus would be lost, and the key may be wanted again at once.
      aria-disabled={disabled}
      onPress={disabled || busy ? ignore : onPress}
      autoFocus={props.autoFocus ?? false}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {icon && <Icon name={icon} size={kind === 'stacked' ? 20 : 22} />}
      {children !== undefined && <span className={styles['word']}>{children}</span>}
      {shortcut !== undefined && children !== undefined && (
        <kbd className={styles['hint']} aria-hidden="true">
          {shortcut === 'Escape' ? 'Esc' : shortcut}
        </kbd>
      )}
    </Button>
  );
}
