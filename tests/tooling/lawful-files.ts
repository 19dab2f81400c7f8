import type { SourceFile } from '../architecture/source-file.ts';

/** What every layer may do: the tools must have nothing to say about these. */
export const lawfulFiles: readonly SourceFile[] = [
  { path: 'shared/ids.ts', text: "export type SaleId = string & { readonly brand: 'SaleId' };\n" },
  {
    path: 'shared/domain/lawful.ts',
    text: "import type { SaleId } from '../ids.ts';\n\n/** Says a sale's number. */\nexport const sayId = (id: SaleId): string => id;\n",
  },
  {
    path: 'shared/contract/lawful.ts',
    text: "import { z } from 'zod';\nimport { sayId } from '../domain/lawful.ts';\n\nexport const shape = z.string();\nexport const said = sayId;\n",
  },
  {
    path: 'resources/sample/lawful.ts',
    text: "import type { SaleId } from '../../shared/ids.ts';\n\nexport const sales: readonly SaleId[] = [];\n",
  },
  {
    path: 'electron/till/database/lawful.ts',
    text: "import Database from 'better-sqlite3-multiple-ciphers';\nimport { readFileSync } from 'node:fs';\n\nexport function open(path: string): Database.Database {\n  readFileSync(path);\n  return new Database(path);\n}\n",
  },
  {
    path: 'electron/till/sales/lawful.ts',
    text: "import { sayId } from '../../../shared/domain/lawful.ts';\nimport { open } from '../database/lawful.ts';\n\nexport const parts = { sayId, open };\n",
  },
  {
    path: 'electron/shell/lawful.ts',
    text: "import { app } from 'electron';\nimport type { parts } from '../till/sales/lawful.ts';\n\nexport type Parts = typeof parts;\nexport const quit = (): void => app.quit();\n",
  },
  {
    path: 'renderer/api/lawful.ts',
    text: "import type { shape } from '../../shared/contract/lawful.ts';\n\nexport const reach = (it: typeof shape): unknown => [it, fetch, WebSocket];\n",
  },
  {
    path: 'renderer/screens/lawful.tsx',
    text: "import { useState } from 'react';\nimport { reach } from '../api/lawful.ts';\n\nexport function Lawful() {\n  const [title] = useState(document.title);\n  return <p>{title + String(reach)}</p>;\n}\n",
  },
  {
    path: 'head-office/lawful.ts',
    text: "import { sayId } from '../shared/domain/lawful.ts';\n\nexport const minutes = (ms: number): number => Math.floor(ms / 60_000);\nexport const said = sayId;\n",
  },
  {
    path: 'tests/lawful.test.ts',
    text: "import { parts } from '../electron/till/sales/lawful.ts';\nimport { Lawful } from '../renderer/screens/lawful.tsx';\n\nexport const anything = [parts, Lawful, Date.now()];\nconsole.log(anything);\n",
  },
];
