import { join } from 'node:path';
import { top } from '../../scripts/top.ts';
import type { Browser } from '@playwright/test';
import type { Raster } from '../../electron/till/documents/pens/raster.ts';

/** Turns what a printer was sent back into the picture it burns, and keeps it beside the screenshots. */
export async function keepPicture(browser: Browser, name: string, raster: Raster): Promise<void> {
  const page = await browser.newPage({ viewport: { width: raster.width, height: raster.height } });
  try {
    await page.setContent('<style>body{margin:0}</style><canvas></canvas>');
    await page.evaluate(
      ({ width, height, bits }) => {
        const canvas = document.querySelector('canvas');
        const pen = canvas?.getContext('2d');
        if (!canvas || !pen) throw new Error('There is no canvas to draw on');
        Object.assign(canvas, { width, height });
        const picture = pen.createImageData(width, height);
        for (let dot = 0; dot < width * height; dot += 1) {
          const black = ((bits[dot >> 3] ?? 0) >> (7 - (dot % 8))) & 1;
          picture.data.set(black ? [0, 0, 0, 255] : [255, 255, 255, 255], dot * 4);
        }
        pen.putImageData(picture, 0, 0);
      },
      { ...raster, bits: [...raster.bits] },
    );
    await page.screenshot({ path: join(top, 'screenshots', `${name}.png`) });
  } finally {
    await page.close();
  }
}
