import { madd } from "./lanes";
import { Layer } from "./layer";

/**
 * For whole batches a matrix lies in panels: all its rows, up to 48
 * numbers of each, then the next 48. So a row is met in registers. Where
 * samples come one by one it is one panel, as wide as it is.
 */
// @ts-ignore: decorator
@inline
export const PANEL: usize = 192;

/** Bytes of an entry of a list: which row, and what it is taken by. */
// @ts-ignore: decorator
@inline
export const ENTRY: usize = 8;

/**
 * z = start + the sum of x times the rows of a panel, `vectors` (2, 4, 8
 * or 12) of them side by side, so that sums stay in registers. A sum is
 * taken in the order of the rows; rows that are not listed have x 0.
 * Without a `start` (0) it starts at zeros.
 *
 * @param list x is a list of entries, else plain numbers
 * @param count entries in the list, or numbers
 */
// @ts-ignore: decorator
@inline
function sums(
  vectors: i32, list: bool, x: usize, count: i32,
  rows: usize, stride: usize, start: usize, z: usize,
): void {
  let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0;
  let s6 = s0, s7 = s0, s8 = s0, s9 = s0, s10 = s0, s11 = s0;
  if (start) {
    s0 = v128.load(start), s1 = v128.load(start, 16);
    if (vectors > 2) s2 = v128.load(start, 32), s3 = v128.load(start, 48);
    if (vectors > 4) {
      s4 = v128.load(start, 64), s5 = v128.load(start, 80);
      s6 = v128.load(start, 96), s7 = v128.load(start, 112);
    }
    if (vectors > 8) {
      s8 = v128.load(start, 128), s9 = v128.load(start, 144);
      s10 = v128.load(start, 160), s11 = v128.load(start, 176);
    }
  }
  const end = x + <usize>count * (list ? ENTRY : 4);
  let row = rows;
  for (; x < end; x += list ? ENTRY : 4) {
    const xi = list ? v128.load32_splat(x, 4) : v128.load32_splat(x);
    if (list) row = rows + <usize>load<u32>(x) * stride;
    s0 = madd(xi, v128.load(row), s0);
    s1 = madd(xi, v128.load(row, 16), s1);
    if (vectors > 2) {
      s2 = madd(xi, v128.load(row, 32), s2);
      s3 = madd(xi, v128.load(row, 48), s3);
    }
    if (vectors > 4) {
      s4 = madd(xi, v128.load(row, 64), s4);
      s5 = madd(xi, v128.load(row, 80), s5);
      s6 = madd(xi, v128.load(row, 96), s6);
      s7 = madd(xi, v128.load(row, 112), s7);
    }
    if (vectors > 8) {
      s8 = madd(xi, v128.load(row, 128), s8);
      s9 = madd(xi, v128.load(row, 144), s9);
      s10 = madd(xi, v128.load(row, 160), s10);
      s11 = madd(xi, v128.load(row, 176), s11);
    }
    if (!list) row += stride;
  }
  v128.store(z, s0); v128.store(z, s1, 16);
  if (vectors > 2) v128.store(z, s2, 32), v128.store(z, s3, 48);
  if (vectors > 4) {
    v128.store(z, s4, 64), v128.store(z, s5, 80);
    v128.store(z, s6, 96), v128.store(z, s7, 112);
  }
  if (vectors > 8) {
    v128.store(z, s8, 128), v128.store(z, s9, 144);
    v128.store(z, s10, 160), v128.store(z, s11, 176);
  }
}

// @ts-ignore: decorator
@inline
function sumPanel(
  list: bool, x: usize, count: i32, rows: usize, stride: usize,
  width: usize, start: usize, z: usize,
): void {
  if (width == PANEL) {
    sums(12, list, x, count, rows, stride, start, z);
    return;
  }
  if (width & 128) {
    sums(8, list, x, count, rows, stride, start, z);
    rows += 128, z += 128;
    if (start) start += 128;
  }
  if (width & 64) {
    sums(4, list, x, count, rows, stride, start, z);
    rows += 64, z += 64;
    if (start) start += 64;
  }
  if (width & 32) sums(2, list, x, count, rows, stride, start, z);
}

/** Sums over the rows that a list names, `width` bytes of each. */
export function sumListed(
  x: usize, count: i32, rows: usize, stride: usize,
  width: usize, start: usize, z: usize,
): void {
  sumPanel(true, x, count, rows, stride, width, start, z);
}

/**
 * z = W x + b for one sample; x a list of what is not 0, or plain
 * numbers. Each weight is met once, so wide rows are read as they lie.
 */
// @ts-ignore: decorator
@inline
function weigh(l: Layer, list: bool, x: usize, count: i32, z: usize): void {
  const width = l.width;
  if (width <= PANEL) {
    sumPanel(list, x, count, l.W, width, width, l.b, z);
    return;
  }
  const size: usize = list ? ENTRY : 4;
  const end = x + <usize>count * size;
  let row = l.W;
  memory.copy(z, l.b, width);
  for (; x + 4 * size <= end; x += 4 * size) {
    const x0 = numberOf(list, x), x1 = numberOf(list, x + size);
    const x2 = numberOf(list, x + 2 * size);
    const x3 = numberOf(list, x + 3 * size);
    const r0 = list ? rowOf(l, x) : row;
    const r1 = list ? rowOf(l, x + size) : row + width;
    const r2 = list ? rowOf(l, x + 2 * size) : row + 2 * width;
    const r3 = list ? rowOf(l, x + 3 * size) : row + 3 * width;
    for (let at: usize = 0; at < width; at += 32) {
      let s = v128.load(z + at), t = v128.load(z + at, 16);
      s = madd(x0, v128.load(r0 + at), s);
      t = madd(x0, v128.load(r0 + at, 16), t);
      s = madd(x1, v128.load(r1 + at), s);
      t = madd(x1, v128.load(r1 + at, 16), t);
      s = madd(x2, v128.load(r2 + at), s);
      t = madd(x2, v128.load(r2 + at, 16), t);
      s = madd(x3, v128.load(r3 + at), s);
      t = madd(x3, v128.load(r3 + at, 16), t);
      v128.store(z + at, s); v128.store(z + at, t, 16);
    }
    if (!list) row += 4 * width;
  }
  for (; x < end; x += size) {
    const xi = numberOf(list, x);
    const r = list ? rowOf(l, x) : row;
    for (let at: usize = 0; at < width; at += 16)
      v128.store(z + at, madd(xi, v128.load(r + at), v128.load(z + at)));
    if (!list) row += width;
  }
}

// @ts-ignore: decorator
@inline
function numberOf(list: bool, x: usize): v128 {
  return list ? v128.load32_splat(x, 4) : v128.load32_splat(x);
}

// @ts-ignore: decorator
@inline
function rowOf(l: Layer, x: usize): usize {
  return l.W + <usize>load<u32>(x) * l.width;
}

export function weighListed(l: Layer, x: usize, count: i32, z: usize): void {
  weigh(l, true, x, count, z);
}

export function weighAll(l: Layer, x: usize, z: usize): void {
  weigh(l, false, x, l.inputs, z);
}
