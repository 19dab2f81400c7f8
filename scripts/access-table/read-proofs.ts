import { z } from 'zod';

/** A cell of a table of access and the test that was to prove it. */
const provesSchema = z.object({
  table: z.enum(['actions', 'classes']),
  row: z.string(),
  role: z.string(),
  relation: z.string().optional(),
  dataClass: z.string().optional(),
  cell: z.string(),
});
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          meta: z.object({ proves: provesSchema.optional() }),
        }),
      ),
    }),
  ),
});

export type Proof = z.output<typeof provesSchema> & {
  readonly proven: boolean;
  readonly file: string;
  readonly test: string;
};

/** What the report of vitest says of the cells that tests said they prove. */
export const readProofs = (report: unknown): Proof[] =>
  reportSchema.parse(report).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.flatMap(({ fullName, status, meta: { proves } }) =>
      proves
        ? [
            {
              ...proves,
              proven: status === 'passed',
              file: name.slice(name.indexOf('tests/')),
              test: fullName,
            },
          ]
        : [],
    ),
  );
