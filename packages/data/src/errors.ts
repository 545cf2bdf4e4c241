/** What can be wrong with data, as a word that a program can test for. */
export type DataProblem =
  | "wrong-magic"
  | "short-file"
  | "trailing-bytes"
  | "counts-disagree"
  | "label-over-9"
  | "wrong-picture-size"
  | "wrong-record-length"
  | "bad-table"
  | "bad-json"
  | "bad-tensors"
  | "not-installed"
  | "unreachable"
  | "bad-manifest"
  | "no-such-pack"
  | "wrong-hash"
  | "bad-pack";

/**
 * Data that cannot be used. The message states the fact, the evidence
 * and, where there is one, the next step.
 */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly code: DataProblem;

  constructor(code: DataProblem, message: string) {
    super(message);
    this.code = code;
  }
}
