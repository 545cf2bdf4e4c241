export { type Found, searchOf, settingsFrom } from "./address.ts";
export {
  type BendName,
  bends,
  type InputName,
  inputs,
  type LossName,
  losses,
  optimizers,
  type SetName,
  sets,
} from "./choices.ts";
export type { Field, Frame, Numbers, Sides, Trial } from "./frame.ts";
export { type Ground, groundOf, inputsAt, REACH } from "./ground.ts";
export { BARS, type Histogram } from "./histogram.ts";
export { Host, type Pace } from "./host.ts";
export { networkOf } from "./learning.ts";
export type { Lost, Operation } from "./lost.ts";
export { type Live, Run, type Stretch } from "./run.ts";
export {
  batches,
  checkSettings,
  defaults,
  limits,
  type Problem,
  rates,
  type Settings,
} from "./settings.ts";
