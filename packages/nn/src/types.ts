/** A list of numbers: an input picture, a layer's outputs, a bias. */
export type Vec = number[];

/**
 * A table of numbers, row by row. For weights `W[out][in]`: one row per
 * neuron, one column per input, so that a layer is `W x + b`.
 */
export type Mat = number[][];

/** Draws the next number, evenly spread over [0, 1). */
export type Random = () => number;

/** A function of one number together with its slope. */
export interface Pair {
  f(x: number): number;
  df(x: number): number;
}

/** What a neuron does to its raw sum `z`, and the slope of that. */
export interface Activation {
  f(z: number): number;
  df(z: number): number;
  /** Only `save` and `load` read it. */
  readonly name?: string;
}

/** `f(W x + b)`: weights, biases and the activation they share. */
export interface Layer {
  W: Mat;
  b: Vec;
  act: Activation;
}

/** Layers in the order in which they act. */
export type Network = Layer[];

/** How wrong the output `y` is when `t` was wanted, and which way. */
export interface Loss {
  value(y: Vec, t: Vec): number;
  grad(y: Vec, t: Vec): Vec;
}

/**
 * What a forward pass computed on its way: `xs[0]` is the input,
 * `xs[L]` the output, and `xs[l + 1] = f(zs[l])`.
 */
export interface Trace {
  xs: Vec[];
  zs: Vec[];
}

/** The loss's gradient for one layer, in the shapes of its W and b. */
export interface Gradients {
  dW: Mat;
  db: Vec;
}

/** An input and the output it should give. */
export interface Sample {
  x: Vec;
  t: Vec;
}

/** A picture, 784 numbers in 0..1 (ink = 1), and the digit it shows. */
export interface Digit {
  x: Vec;
  label: number;
}
