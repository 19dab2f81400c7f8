/** A rule of access that is written as code, where it stands once, and the code without it. `to` left out takes it away. */
export type Rule = {
  readonly file: string;
  readonly what: string;
  readonly from: string;
  readonly to?: string;
};
