import { useEffect, useEffectEvent } from 'react';
import { hearBadges } from './badges.ts';

/** While this is on screen (and wants it), badges that are read come here. */
export function useBadges(onBadge: (code: string) => void, wanted = true): void {
  const take = useEffectEvent(onBadge);
  useEffect(() => (wanted ? hearBadges((code) => take(code)) : undefined), [wanted]);
}
