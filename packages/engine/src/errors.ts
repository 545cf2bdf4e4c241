export type EngineProblem =
  | "activation"
  | "loss"
  | "optimizer"
  | "sizes"
  | "settings"
  | "data"
  | "memory"
  | "not finite";

/** What the engine refuses: the fact, the evidence, the next step. */
export class EngineError extends Error {
  readonly problem: EngineProblem;
  /** Where a number stopped being finite: counted from 0 and from 1. */
  readonly layer: number | undefined;
  readonly step: number | undefined;

  constructor(
    problem: EngineProblem,
    message: string,
    place: { layer?: number; step?: number } = {},
  ) {
    super(message);
    this.name = "EngineError";
    this.problem = problem;
    this.layer = place.layer;
    this.step = place.step;
  }
}
