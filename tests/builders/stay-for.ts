import type { TestTill } from '../test-till.ts';

const minuteMs = 60_000;

/** Lets time pass with somebody at the window, who touches it now and then: the till locks nobody who is there. */
export async function stayFor(till: Pick<TestTill, 'clock' | 'ask'>, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= minuteMs) {
    await till.clock.advance(Math.min(left, minuteMs));
    await till.ask('staff.present', {});
  }
}
