/** Tells what is wrong and what to do next, and lets the process end as failed. */
export function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
