import { call } from '../../api/call.ts';
import { refresh, useReply } from '../../api/use-reply.ts';

/** What a display has until somebody measured: 96 of the browser's pixels in an inch. */
const guessedPxPerMm = 96 / 25.4;

/** How many of the page's pixels a millimetre has. The till keeps the display's own, so that a zoomed page stays right. */
export function useScreenScale(): { readonly pxPerMm: number; readonly measured: boolean } {
  const reply = useReply('sizes.scale', {});
  const own = reply?.ok ? reply.value.hundredthPxPerMm : null;
  if (own === null) return { pxPerMm: guessedPxPerMm, measured: false };
  return { pxPerMm: own / 100 / window.devicePixelRatio, measured: true };
}

/** Keeps a scale that was measured on this display. */
export async function keepScreenScale(pxPerMm: number) {
  const reply = await call('sizes.setScale', {
    hundredthPxPerMm: Math.round(pxPerMm * window.devicePixelRatio * 100),
  });
  refresh('sizes.scale');
  return reply;
}
