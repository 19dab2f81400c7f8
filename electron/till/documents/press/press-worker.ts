import { parentPort } from 'node:worker_threads';
import { openFontShelf } from '../fonts/typeface.ts';
import { layOut } from '../layout/lay-out.ts';
import { drawForScreen } from '../pens/drawing.ts';
import { drawPdf } from '../pens/pdf.ts';
import { drawRaster } from '../pens/raster.ts';
import type { Asked, Made, Order } from './orders.ts';

const shelf = openFontShelf();

parentPort?.on('message', ({ id, order }: Asked) => {
  make(order).then(
    (made) => parentPort?.postMessage({ id, made }),
    // Where it failed and not with what: a document's words go into no log.
    (error: unknown) =>
      parentPort?.postMessage({ id, trouble: error instanceof Error ? error.name : 'unknown' }),
  );
});

async function make(order: Order): Promise<Made[keyof Made]> {
  switch (order.make) {
    case 'drawing':
      return drawForScreen(await layOut(order.document, 576, shelf));
    case 'pdf':
      return drawPdf(await layOut(order.document, 576, shelf));
    case 'raster':
      return drawRaster(await layOut(order.document, order.paper, shelf));
  }
}
