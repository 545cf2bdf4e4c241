import {
  argmax,
  type Digit,
  forward,
  type Network,
  worst,
} from "@handmade/nn";

/** A misread picture, with what there is to say about it. */
export interface Mistake {
  /** 784 bytes, 255 is ink: short enough to travel in a page. */
  readonly pixels: readonly number[];
  readonly label: number;
  /** What the network said instead. */
  readonly said: number;
  /** Its output for that, and the one for the label. */
  readonly sure: number;
  readonly forLabel: number;
}

/** The mistakes a network is surest of, by the library's `worst`. */
export function mistakesOf(
  net: Network,
  data: Digit[],
  k: number,
): Mistake[] {
  return worst(net, data, k).map((digit) =>
    mistake(digit.x, digit.label, forward(net, digit.x)),
  );
}

/** A misread picture and the network's outputs `y` for it. */
export function mistake(
  x: readonly number[],
  label: number,
  y: readonly number[],
): Mistake {
  const said = argmax([...y]);
  return {
    pixels: x.map((v) => Math.round(v * 255)),
    label,
    said,
    sure: y[said]!,
    forLabel: y[label]!,
  };
}
