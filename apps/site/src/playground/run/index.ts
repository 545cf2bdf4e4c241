export { searchOf, settingsFrom } from "./address.ts";
export {
  bends,
  type InputName,
  inputs,
  losses,
  optimizers,
  type SetName,
  sets,
} from "./choices.ts";
export type { Field, Frame, Sides } from "./frame.ts";
export { type Ground, groundOf, REACH } from "./ground.ts";
export type { Histogram } from "./histogram.ts";
export { Host, type Pace } from "./host.ts";
export { Run } from "./run.ts";
export { batches, defaults, limits, rates, type Settings } from "./settings.ts";
