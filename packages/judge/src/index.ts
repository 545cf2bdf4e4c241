export {
  call,
  defineChecks,
  example,
  examples,
  lengths,
  property,
  type Wanted,
} from "./builders.ts";
export { callText } from "./call-text.ts";
export type * from "./check.ts";
export { compare, compareForm, type Difference } from "./compare.ts";
export type { Draw } from "./draw.ts";
export { gradient, measure, type Slope, slope } from "./gradient.ts";
export type * from "./protocol.ts";
export { defaultLimits } from "./protocol.ts";
export { elementwise, gradients, near, type Tolerance } from "./tolerance.ts";
export { numberText } from "./words.ts";
