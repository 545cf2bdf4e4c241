export { type BarHeight, barHeights, percent } from "./bars.ts";
export {
  clamp,
  curve,
  linear,
  type Point,
  polyline,
  round,
  type Span,
  ticks,
} from "./geometry.ts";
export { type Hand, noise, wobble, wobbleBox } from "./wobble.ts";
