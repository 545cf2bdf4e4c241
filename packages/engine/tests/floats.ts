/**
 * Numbers from all over float32, of both signs: every exponent with some
 * of its mantissas, subnormals and zeros among them; a fine comb where
 * curves bend; and the ends. No NaN.
 */
export function allOverFloat32(): Float32Array {
  const bits: number[] = [];
  for (let exponent = 0; exponent < 255; exponent++)
    for (const mantissa of [0, 1, 0x2aaaaa, 0x400000, 0x5a8279, 0x7fffff])
      bits.push((exponent << 23) | mantissa);
  const found = new Float32Array(Uint32Array.from(bits).buffer);
  const comb = Float32Array.from({ length: 12_000 }, (_, k) => k / 80);
  const ends = [1000, 0.625, Math.SQRT2 - 1, Math.SQRT2 + 1, Infinity];
  const sizes = [...found, ...comb, ...ends];
  return Float32Array.from([...sizes, ...sizes.map((size) => -size)]);
}

/** Lists of at most `length`, in order. */
export function inPieces(all: Float32Array, length: number): Float32Array[] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, k) =>
    all.slice(k * length, (k + 1) * length),
  );
}
