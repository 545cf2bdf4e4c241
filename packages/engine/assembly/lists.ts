import { ENTRY } from "./weigh";

/**
 * Lists of what is not exactly 0: entries of a place and a number. A
 * table of lists has the address and the number of entries of each.
 */

/**
 * Lists the numbers at x that are not 0, four at a time, without asking:
 * each is written, and the next one over it if it was 0. Writes
 * at most `count` entries.
 *
 * @returns the number of entries
 */
export function listRow(x: usize, count: i32, list: usize): i32 {
  const zero = f32x4.splat(0);
  let to = list, i = 0;
  for (; i + 4 <= count; i += 4, x += 16) {
    const ink = <usize>i32x4.bitmask(f32x4.ne(v128.load(x), zero));
    put(to, i, x); to += (ink << 3) & ENTRY;
    put(to, i + 1, x + 4); to += (ink << 2) & ENTRY;
    put(to, i + 2, x + 8); to += (ink << 1) & ENTRY;
    put(to, i + 3, x + 12); to += ink & ENTRY;
  }
  for (; i < count; i++, x += 4) {
    put(to, i, x);
    if (load<f32>(x) != 0) to += ENTRY;
  }
  return <i32>((to - list) / ENTRY);
}

// @ts-ignore: decorator
@inline
function put(to: usize, i: i32, x: usize): void {
  store<i32>(to, i);
  store<u32>(to, load<u32>(x), 4);
}

/** Lists rows `from` to `to` into rooms of `room` bytes each. */
export function listRows(
  x: usize, stride: usize, count: i32, from: i32, to: i32,
  rooms: usize, room: usize, table: usize,
): void {
  for (let j = from; j < to; j++) {
    const list = rooms + <usize>j * room;
    const entries = listRow(x + <usize>j * stride, count, list);
    setList(table, j, list, entries);
  }
}

// @ts-ignore: decorator
@inline
export function setList(table: usize, j: i32, list: usize, n: i32): void {
  const at = table + (<usize>j << 3);
  store<u32>(at, <u32>list);
  store<i32>(at, n, 4);
}

// @ts-ignore: decorator
@inline
export function listAt(table: usize, j: i32): usize {
  return load<u32>(table + (<usize>j << 3));
}

// @ts-ignore: decorator
@inline
export function entriesAt(table: usize, j: i32): i32 {
  return load<i32>(table + (<usize>j << 3), 4);
}

/** Whether going by the lists pays against meeting every number. */
export function isThin(table: usize, from: i32, to: i32, count: i32): bool {
  let entries = 0;
  for (let j = from; j < to; j++) entries += entriesAt(table, j);
  return entries * 8 < (to - from) * count * 5;
}

/**
 * Turns lists of rows `from` to `to` into lists of columns, by counting:
 * column i has the entries (j, x) from ends[i - 1] to ends[i], in order
 * of j. `ends` begins with a word more: where column 0 begins.
 */
export function listColumns(
  table: usize, from: i32, to: i32, columns: i32, lists: usize, ends: usize,
): void {
  memory.fill(ends, 0, (<usize>columns + 1) << 2);
  for (let j = from; j < to; j++) {
    let p = listAt(table, j);
    for (const end = endAt(table, j); p < end; p += ENTRY) {
      const at = ends + (<usize>load<u32>(p) << 2);
      store<u32>(at, load<u32>(at, 4) + <u32>ENTRY, 4);
    }
  }
  // Where a column ends is at first where it begins, and moves as it fills.
  let next = <u32>lists;
  store<u32>(ends, next);
  for (let at = ends; at < ends + (<usize>columns << 2); at += 4) {
    const bytes = load<u32>(at, 4);
    store<u32>(at, next, 4);
    next += bytes;
  }
  for (let j = from; j < to; j++) {
    let p = listAt(table, j);
    for (const end = endAt(table, j); p < end; p += ENTRY) {
      const at = ends + (<usize>load<u32>(p) << 2);
      const entry: usize = load<u32>(at, 4);
      store<u32>(entry, j);
      store<f32>(entry, load<f32>(p, 4), 4);
      store<u32>(at, <u32>(entry + ENTRY), 4);
    }
  }
}

// @ts-ignore: decorator
@inline
function endAt(table: usize, j: i32): usize {
  return listAt(table, j) + <usize>entriesAt(table, j) * ENTRY;
}

/** Rows of a panel that a processor's nearest cache holds. */
// @ts-ignore: decorator
@inline
export const PIECE: i32 = 196;

/** Where in list `j` each piece of `k` rows begins, and its end. */
export function cutList(table: usize, j: i32, k: i32, cuts: usize): void {
  let p = listAt(table, j);
  const end = endAt(table, j);
  store<u32>(cuts, <u32>p);
  for (let piece = PIECE; piece < k; piece += PIECE) {
    let far = end;
    while (p < far) {
      const middle = p + ((far - p) >> 4 << 3);
      if (load<i32>(middle) < piece) p = middle + ENTRY;
      else far = middle;
    }
    cuts += 4;
    store<u32>(cuts, <u32>p);
  }
  store<u32>(cuts, <u32>end, 4);
}
