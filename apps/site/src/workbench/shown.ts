/** What the verdict panel shows, as plain data that can be stored. */
export interface ShownVerdict {
  readonly verdict: "pass" | "fail" | "error";
  /** The text that was judged: a verdict on an older text says so. */
  readonly text: string;
}
