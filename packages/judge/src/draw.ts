/**
 * Random inputs for checks: the same seed draws the same inputs, on
 * every machine and in every check.
 */
export class Draw {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = mulberry32(seed);
  }

  /** A number of size 0.2 to 2 with either sign, in hundredths. */
  number(): number {
    const sign = this.#next() < 0.5 ? -1 : 1;
    return sign * this.positive();
  }

  /** A number from 0.2 to 2, in hundredths. */
  positive(): number {
    return (20 + Math.floor(this.#next() * 181)) / 100;
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  vec(size: number): number[] {
    return Array.from({ length: size }, () => this.number());
  }

  /** A table of `rows` × `columns` numbers. */
  mat(rows: number, columns: number): number[][] {
    return Array.from({ length: rows }, () => this.vec(columns));
  }

  /** `count` sizes from 2 on, no two of them equal. */
  sizes(count: number): number[] {
    const left = Array.from({ length: count + 2 }, (_, i) => i + 2);
    return Array.from(
      { length: count },
      () => left.splice(this.whole(0, left.length - 1), 1)[0]!,
    );
  }
}

/** Tommy Ettinger's mulberry32: 32 bits of state, enough for inputs. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
