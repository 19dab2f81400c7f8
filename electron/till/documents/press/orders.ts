import type { Drawing } from '../../../../shared/contract/documents.ts';
import type { PaperDocument } from '../../../../shared/documents/paper-document.ts';
import type { PaperWidth } from '../layout/styles.ts';
import type { Raster } from '../pens/raster.ts';

/** What the press is asked to make of a document, and what comes of it. */
export type Order =
  | { readonly make: 'drawing'; readonly document: PaperDocument }
  | { readonly make: 'pdf'; readonly document: PaperDocument }
  | { readonly make: 'raster'; readonly document: PaperDocument; readonly paper: PaperWidth };
export type Made = { readonly drawing: Drawing; readonly pdf: Uint8Array; readonly raster: Raster };

/** What goes to the press's thread and comes back. */
export type Asked = { readonly id: number; readonly order: Order };
export type Answered =
  | { readonly id: number; readonly made: Made[keyof Made] }
  | { readonly id: number; readonly trouble: string };
