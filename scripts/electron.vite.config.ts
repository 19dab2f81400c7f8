import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Main, till and press are ES modules; the preload must be one CommonJS file, as a sandboxed preload cannot import. */
export default defineConfig({
  main: {
    build: {
      // An optional package, so that a machine without its native part can do without: the till asks for it by itself.
      // What is JavaScript and nothing else goes into the till's one file: a hundred files are a hundred to look up.
      externalizeDeps: { include: ['serialport'], exclude: ['hash-wasm', 'pino', 'zod'] },
      outDir: 'out/main',
      // The press runs in a thread of its own, which starts from the file beside the till.
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          till: 'electron/till/till-process.ts',
          press: 'electron/till/documents/press/press-worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      // Nothing inlined as data: URLs and no injected polyfill: both would need a looser Content Security Policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
});
