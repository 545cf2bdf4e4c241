export {
  accuracyFingerprint,
  type RunFacts,
  type RunFault,
  type RunHint,
} from "./accuracy-fingerprint.ts";
export {
  call,
  defineChecks,
  drive,
  example,
  examples,
  method,
  read,
  type Wanted,
} from "./builders.ts";
export { callText } from "./call-text.ts";
export type * from "./check.ts";
export { compare, compareForm, type Difference } from "./compare.ts";
export type { Draw } from "./draw.ts";
export { type Ask, type Exam, examine } from "./examine.ts";
export { exported } from "./exported.ts";
export { type KnownWrong, matchBank } from "./fingerprint.ts";
export { gradient, measure, type Slope, slope } from "./gradient.ts";
export { askBank, type Bank, type Case, hear, opening } from "./hear.ts";
export { builtInHints, isBuiltIn } from "./hints.ts";
export {
  attemptsBeforeSolution,
  type LessonHints,
  ladder,
  type Step,
} from "./ladder.ts";
export { lengths } from "./lengths.ts";
export { property } from "./property.ts";
export type * from "./protocol.ts";
export { defaultLimits } from "./protocol.ts";
export { problemText, refuse } from "./refuse.ts";
export { refuses } from "./refuses.ts";
export { elementwise, gradients, near, type Tolerance } from "./tolerance.ts";
export type * from "./verdict.ts";
export { numberText, pairText } from "./words.ts";
