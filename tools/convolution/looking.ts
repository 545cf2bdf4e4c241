/** Numbers that are learned, and the blame they have got so far. */
export interface Learned {
  readonly values: Float32Array;
  readonly blame: Float32Array;
}

export const learned = (values: Float32Array): Learned => ({
  values,
  blame: new Float32Array(values.length),
});

/** A stack of square maps: side by side, one map after the other. */
export interface Maps {
  readonly count: number;
  readonly side: number;
}

/**
 * Kernels that slide over a stack of maps, ReLU, and the largest of each
 * block of 2 by 2: `conv2d`, `relu` and `maxPool2` of the library on flat
 * memory. Each kernel has a table for each map it looks at, and sums.
 *
 * Where a number was not kept, nothing has to be done on the way back:
 * three quarters of all places.
 */
export class Looking {
  readonly from: Maps;
  /** What comes out. */
  readonly to: Maps;
  readonly size: number;
  /** `kernels.values[((n * from.count + c) * size + u) * size + v]` */
  readonly kernels: Learned;
  readonly biases: Learned;
  readonly pooled: Float32Array;
  /** Where in the unpooled map each pooled number stood; −1 if 0. */
  readonly #kept: Int32Array;
  readonly #map: Float32Array;
  readonly #places: number;
  #x: Float32Array = new Float32Array(0);

  /** @param weights of every kernel, in the order of `kernels` */
  constructor(from: Maps, count: number, size: number, weights: Float32Array) {
    const places = from.side - size + 1;
    if (places < 2 || places % 2 !== 0)
      throw new Error(
        `A kernel of ${size} by ${size} has ${places} places in a row of ` +
          `${from.side}; expected an even number to pool.`,
      );
    this.from = from;
    this.to = { count, side: places / 2 };
    this.size = size;
    this.kernels = learned(weights);
    this.biases = learned(new Float32Array(count));
    this.pooled = new Float32Array(count * this.to.side ** 2);
    this.#kept = new Int32Array(this.pooled.length);
    this.#map = new Float32Array(places ** 2);
    this.#places = places;
  }

  /** @param x kept until `blame` has been called */
  look(x: Float32Array): Float32Array {
    this.#x = x;
    for (let n = 0; n < this.to.count; n++) {
      this.#slide(n, x);
      this.#pool(n);
    }
    return this.pooled;
  }

  #slide(n: number, x: Float32Array): void {
    const { side, count } = this.from;
    const map = this.#map;
    const places = this.#places;
    const kernels = this.kernels.values;
    map.fill(this.biases.values[n]!);
    let at = n * count * this.size ** 2;
    for (let c = 0; c < count; c++)
      for (let u = 0; u < this.size; u++)
        for (let v = 0; v < this.size; v++, at++) {
          const k = kernels[at]!;
          let seen = (c * side + u) * side + v;
          for (let i = 0, p = 0; i < places; i++, seen += side)
            for (let j = 0; j < places; j++, p++) map[p]! += k * x[seen + j]!;
        }
  }

  #pool(n: number): void {
    const { side } = this.to;
    const map = this.#map;
    const places = this.#places;
    let to = n * side ** 2;
    for (let i = 0; i < side; i++)
      for (let j = 0; j < side; j++, to++) {
        let best = 2 * (i * places + j);
        for (const p of [best + 1, best + places, best + places + 1])
          if (map[p]! > map[best]!) best = p;
        const bent = map[best]! > 0;
        this.pooled[to] = bent ? map[best]! : 0;
        this.#kept[to] = bent ? best : -1;
      }
  }

  /**
   * Adds to the blame of every kernel and bias.
   *
   * @param delta the blame of each number of `pooled`
   * @param dx gets the blame of what was looked at, if wanted
   */
  blame(delta: Float32Array, dx?: Float32Array): void {
    dx?.fill(0);
    const area = this.to.side ** 2;
    for (let to = 0; to < delta.length; to++) {
      const p = this.#kept[to]!;
      const d = delta[to]!;
      if (p < 0 || d === 0) continue;
      const n = Math.floor(to / area);
      this.biases.blame[n]! += d;
      this.#blamePlace(n, p, d, dx);
    }
  }

  #blamePlace(n: number, p: number, d: number, dx?: Float32Array): void {
    const { side, count } = this.from;
    const { size } = this;
    const { values, blame } = this.kernels;
    const x = this.#x;
    const column = p % this.#places;
    const row = (p - column) / this.#places;
    let at = n * count * size ** 2;
    for (let c = 0; c < count; c++)
      for (let u = 0; u < size; u++) {
        const seen = (c * side + row + u) * side + column;
        for (let v = 0; v < size; v++, at++) {
          blame[at]! += d * x[seen + v]!;
          if (dx) dx[seen + v]! += d * values[at]!;
        }
      }
  }
}
