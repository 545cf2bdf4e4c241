import { bend } from "./activations";
import { madd, sums4 } from "./lanes";

/**
 * A layer as the TypeScript side lays it out (src/layout.ts); addresses
 * in bytes. W is kept as [input][output] in panels (weigh.ts), outputs
 * padded with zeros to whole eights.
 */
@unmanaged
export class Layer {
  inputs: i32;
  outputs: i32;
  /** Bytes of a row of padded outputs. */
  width: usize;
  /** Bytes from a row of y, slope or delta to the next. */
  stride: usize;
  activation: i32;
  alpha: f32;
  /** Rows of W: inputs, and zeros up to whole eights. */
  rows: usize;
  W: usize;
  b: usize;
  /** One row per sample of a batch, for each of these three. */
  y: usize;
  slope: usize;
  delta: usize;
  /** W as [output][input], in panels; 0 if nobody asks for it. */
  turned: usize;
  /** The batch's inputs as plain numbers: where, and row to row. */
  x: usize;
  xStride: usize;
  /** Table of lists of the batch's inputs; 0 if they have no zeros. */
  lists: usize;
  /** Entries that such a list has at most. */
  most: i32;
  /** Room for these lists; 0 if the samples have theirs. */
  rooms: usize;
  /** The same by column, part after part: see lists.ts. */
  columns: usize;
  ends: usize;
  /** Table of lists of the deltas, and room for them; or 0. */
  blames: usize;
  blameRooms: usize;
}

/** y = f(z) and f'(z), over z itself and into `slope`. */
export function activate(layer: Layer, z: usize, slope: usize): void {
  const kind = layer.activation, alpha = f32x4.splat(layer.alpha);
  const end = z + layer.width;
  for (; z < end; z += 16, slope += 16)
    bend(kind, alpha, v128.load(z), z, slope);
}

/**
 * The blame of the layer before: its slope times W^T delta, four of its
 * neurons at a time.
 */
export function blame(l: Layer, delta: usize, slope: usize, to: usize): void {
  const width = l.width;
  let row = l.W;
  for (let i = 0; i < l.inputs; i += 4) {
    let a = f32x4.splat(0), b = a, c = a, d = a;
    for (let at: usize = 0; at < width; at += 16) {
      const share = v128.load(delta + at);
      const w = row + at;
      a = madd(share, v128.load(w), a);
      b = madd(share, v128.load(w + width), b);
      c = madd(share, v128.load(w + 2 * width), c);
      d = madd(share, v128.load(w + 3 * width), d);
    }
    const at = <usize>i << 2;
    v128.store(to + at, f32x4.mul(sums4(a, b, c, d), v128.load(slope + at)));
    row += 4 * width;
  }
}
