import { usePreferences } from '../state/preference-store.ts';

let context: AudioContext | null = null;

/** One soft tick for a good scan. */
export const tick = () => play(1320, 0.045, 0.05);

/** One low tone for a refused one. */
export const lowTone = () => play(196, 0.16, 0.08);

function play(hertz: number, seconds: number, volume: number) {
  if (!usePreferences.getState().sounds) return;
  context ??= new AudioContext();
  const start = context.currentTime;
  const tone = context.createOscillator();
  const loudness = context.createGain();
  tone.frequency.value = hertz;
  loudness.gain.setValueAtTime(volume, start);
  loudness.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
  tone.connect(loudness).connect(context.destination);
  tone.start(start);
  tone.stop(start + seconds);
}
