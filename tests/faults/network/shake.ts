import type { Random } from '../random.ts';
import type { Mishap, ShakyOffice } from './shaky-office.ts';

const restMs = { least: 2_000, more: 6_000 } as const;

/**
 * Shakes head office until the end. The last thing is that it is put back, so that tills with nothing to sell any more
 * must find out by themselves.
 */
export async function shake(
  office: ShakyOffice,
  { untilMs, random, tell }: { untilMs: number; random: Random; tell: (what: string) => void },
): Promise<void> {
  const suffer = async (mishap: Mishap): Promise<void> => {
    tell(`Head office is ${mishap}.`);
    await office.suffer(mishap);
  };
  await suffer('backed up');
  for (;;) {
    const leftMs = untilMs - performance.now();
    const pauseMs = restMs.least + random.below(restMs.more);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, Math.min(leftMs, pauseMs))));
    if (performance.now() >= untilMs) return suffer('put back');
    await suffer(random.pick(['killed', 'killed', 'put back', 'backed up']));
  }
}
