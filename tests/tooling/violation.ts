/** One deliberate violation: the rule that must refuse it, and what its message must say. */
export type Violation = {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
  readonly says?: RegExp;
};
