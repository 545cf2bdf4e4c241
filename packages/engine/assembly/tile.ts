import { madd } from "./lanes";

/**
 * Rows of a tile. Six by eight keeps twelve sums in registers; where a
 * product needs a register of its own (strict), four rows leave room.
 */
// @ts-ignore: decorator
@inline
export const ROWS: i32 = ASC_FEATURE_RELAXED_SIMD ? 6 : 4;

/**
 * C = start + A B for ROWS rows of A and eight columns of B, all sums in
 * registers, each in the order of k. Addresses and strides in bytes.
 *
 * @param ar from a row of A to the next; `ak` along k
 * @param bk from a row of B to the next
 * @param k how many products a sum has
 * @param sr from a row of `start` to the next; 0: all start alike
 * @param cr from a row of C to the next
 */
export function tile(
  a: usize, ar: usize, ak: usize, b: usize, bk: usize, k: i32,
  start: usize, sr: usize, c: usize, cr: usize,
): void {
  let p = start;
  let c00 = v128.load(p), c01 = v128.load(p, 16); p += sr;
  let c10 = v128.load(p), c11 = v128.load(p, 16); p += sr;
  let c20 = v128.load(p), c21 = v128.load(p, 16); p += sr;
  let c30 = v128.load(p), c31 = v128.load(p, 16); p += sr;
  let c40 = c00, c41 = c00, c50 = c00, c51 = c00;
  if (ROWS == 6) {
    c40 = v128.load(p), c41 = v128.load(p, 16); p += sr;
    c50 = v128.load(p), c51 = v128.load(p, 16);
  }
  const ar2 = ar * 2, ar3 = ar * 3, ar4 = ar * 4, ar5 = ar * 5;
  for (const end = b + <usize>k * bk; b < end; b += bk) {
    const b0 = v128.load(b), b1 = v128.load(b, 16);
    let x = v128.load32_splat(a);
    c00 = madd(x, b0, c00); c01 = madd(x, b1, c01);
    x = v128.load32_splat(a + ar);
    c10 = madd(x, b0, c10); c11 = madd(x, b1, c11);
    x = v128.load32_splat(a + ar2);
    c20 = madd(x, b0, c20); c21 = madd(x, b1, c21);
    x = v128.load32_splat(a + ar3);
    c30 = madd(x, b0, c30); c31 = madd(x, b1, c31);
    if (ROWS == 6) {
      x = v128.load32_splat(a + ar4);
      c40 = madd(x, b0, c40); c41 = madd(x, b1, c41);
      x = v128.load32_splat(a + ar5);
      c50 = madd(x, b0, c50); c51 = madd(x, b1, c51);
    }
    a += ak;
  }
  v128.store(c, c00); v128.store(c, c01, 16); c += cr;
  v128.store(c, c10); v128.store(c, c11, 16); c += cr;
  v128.store(c, c20); v128.store(c, c21, 16); c += cr;
  v128.store(c, c30); v128.store(c, c31, 16); c += cr;
  if (ROWS == 6) {
    v128.store(c, c40); v128.store(c, c41, 16); c += cr;
    v128.store(c, c50); v128.store(c, c51, 16);
  }
}
