import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the buttons of a grid by the arrow keys, Home and End, whatever its number of columns.
 * Tab leaves the grid: only its first button is on the way.
 */
export function moveInGrid(event: KeyboardEvent<HTMLElement>) {
  const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLElement>('button') ?? [])];
  const [first] = buttons;
  const here = buttons.findIndex((button) => button === document.activeElement);
  if (here < 0 || !first) return;
  const columns = buttons.filter((button) => top(button) === top(first)).length;
  const there = targetOf(event.key, here, columns, buttons.length);
  if (there === null) return;
  event.preventDefault();
  buttons[there]?.focus();
}

function targetOf(key: string, here: number, columns: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: here + 1,
    ArrowLeft: here - 1,
    ArrowDown: here + columns,
    ArrowUp: here - columns,
    Home: 0,
    End: count - 1,
  };
  const there = steps[key];
  return there === undefined || there < 0 || there >= count ? null : there;
}

const top = (button: HTMLElement): number => button.getBoundingClientRect().top;
