export { type BarHeight, barHeights, percent } from "./bars.ts";
export { type Drawing, drawings } from "./drawings.ts";
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
export { dabAt, isArrow, moved } from "./pen.ts";
export { type Shade, shadesOf } from "./pixels.ts";
export {
  type Dab,
  type Part,
  PEN,
  parts,
  penWidth,
  type Stroke,
  scan,
} from "./strokes.ts";
export { type Hand, noise, wobble, wobbleBox } from "./wobble.ts";
