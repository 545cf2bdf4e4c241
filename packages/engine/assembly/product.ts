import { ROWS, tile } from "./tile";

/** Products of a sum that are made at a time: their B stays near. */
// @ts-ignore: decorator
@inline
const DEEP: i32 = 512;

/** Bytes of eight columns, and of a whole tile. */
// @ts-ignore: decorator
@inline
const EIGHT: usize = 32;
// @ts-ignore: decorator
@inline
const TILE: usize = <usize>ROWS * EIGHT;

/**
 * C = A B for plain matrices, row by row: m rows by k, k by n. Reads up
 * to five rows past A's end.
 *
 * @param strip room for k + 6 rows of eight columns of B
 */
export function multiply(
  a: usize, b: usize, c: usize, m: i32, k: i32, n: i32, strip: usize,
): void {
  const ar = <usize>k << 2, cr = <usize>n << 2;
  const edge = strip + <usize>k * EIGHT;
  for (let j = 0; j < n; j += 8) {
    const columns = min(8, n - j), at = <usize>j << 2;
    packStrip(b + at, cr, k, columns, strip);
    for (let p = 0; p < k; p += DEEP) {
      const B = strip + <usize>p * EIGHT, deep = min(DEEP, k - p);
      for (let i = 0; i < m; i += ROWS) {
        const A = a + <usize>i * ar + (<usize>p << 2);
        const C = c + <usize>i * cr + at;
        if (columns == 8 && i + ROWS <= m) {
          if (p == 0) memory.fill(C, 0, EIGHT);
          tile(A, ar, 4, B, EIGHT, deep, C, p ? cr : 0, C, cr);
          continue;
        }
        const rows = min(ROWS, m - i);
        if (p == 0) memory.fill(edge, 0, TILE);
        else copyTile(C, cr, edge, EIGHT, rows, columns);
        tile(A, ar, 4, B, EIGHT, deep, edge, EIGHT, edge, EIGHT);
        copyTile(edge, EIGHT, C, cr, rows, columns);
      }
    }
  }
}

/** Eight columns of B below each other; zeros where there are fewer. */
function packStrip(
  b: usize, br: usize, k: i32, columns: i32, strip: usize,
): void {
  for (let p = 0; p < k; p++, b += br, strip += EIGHT) {
    if (columns == 8) {
      v128.store(strip, v128.load(b)); v128.store(strip, v128.load(b, 16), 16);
    } else {
      memory.fill(strip, 0, EIGHT);
      memory.copy(strip, b, <usize>columns << 2);
    }
  }
}

function copyTile(
  from: usize, fr: usize, to: usize, tr: usize, rows: i32, columns: i32,
): void {
  for (let i = 0; i < rows; i++, from += fr, to += tr)
    memory.copy(to, from, <usize>columns << 2);
}
