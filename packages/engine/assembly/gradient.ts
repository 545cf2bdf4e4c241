import { edge } from "./batch";
import { Layer } from "./layer";
import { apply, isIdle } from "./optimizers";
import { Plan } from "./plan";
import { ROWS, tile } from "./tile";
import { PANEL, sumListed } from "./weigh";

/** Rows of W whose slopes are summed before they are used. */
// @ts-ignore: decorator
@inline
const CHUNK: i32 = 12;

/** Bytes of deltas that a near cache holds beside all else. */
// @ts-ignore: decorator
@inline
const NEAR: usize = 24 << 10;

/** Panels side by side whose deltas are near at the same time, in bytes. */
export function stripOf(layer: Layer, n: i32): usize {
  const panels = NEAR / (<usize>n * PANEL);
  return min(max(panels, 1), MOST) * PANEL;
}

/** Panels of a strip at most. */
// @ts-ignore: decorator
@inline
const MOST: usize = 4;

/** Bytes that a thread needs at its `scratch`. */
// @ts-ignore: decorator
@inline
export const SCRATCH: usize = <usize>CHUNK * PANEL;

/**
 * Rows `from` to `to` of W, and of them the bytes from `at` to `until`:
 * their slopes, summed over the batch sample by sample, go into the
 * weights at once.
 */
export function learnStrip(
  plan: Plan, layer: Layer, n: i32, at: usize, until: usize,
  from: i32, to: i32, scratch: usize,
): void {
  if (layer.ends) {
    const parts = filled(plan, n);
    for (let i = from; i < to; i++)
      learnRow(plan, layer, parts, at, until, i, scratch);
    return;
  }
  for (let i = from; i < to; i += CHUNK)
    for (let p = at; p < until; p += PANEL)
      learnRows(plan, layer, n, p, i, min(CHUNK, to - i), scratch);
}

/** How many of a batch's parts have samples. */
function filled(plan: Plan, n: i32): i32 {
  let q = 1;
  while (q < plan.parts && edge(plan, n, q) < n) q++;
  return q;
}

/** Row `i`, by its lists; without any its slopes are 0. */
function learnRow(
  plan: Plan, layer: Layer, parts: i32, at: usize, until: usize, i: i32,
  scratch: usize,
): void {
  const ends = layer.ends + (<usize>i << 2);
  const table = <usize>(layer.inputs + 1) << 2;
  const busy = hasEntries(ends, table, parts);
  if (!busy && plan.optimizer == 0) return;
  for (; at < until; at += PANEL) {
    const w = min(PANEL, layer.width - at);
    const W = layer.W + at * layer.rows + <usize>i * w;
    if (busy) {
      sumRow(layer, ends, table, parts, at, w, scratch);
      apply(plan, W, scratch, w);
    } else if (!isIdle(plan, W, w)) apply(plan, W, plan.zeros, w);
  }
}

function hasEntries(ends: usize, table: usize, parts: i32): bool {
  for (let q = 0; q < parts; q++, ends += table)
    if (load<u32>(ends) != load<u32>(ends, 4)) return true;
  return false;
}

// @ts-ignore: decorator
@inline
function sumRow(
  layer: Layer, ends: usize, table: usize, parts: i32, at: usize, w: usize,
  to: usize,
): void {
  let start: usize = 0;
  for (let q = 0; q < parts; q++, ends += table) {
    const list: usize = load<u32>(ends);
    const entries = <i32>(load<u32>(ends, 4) - <u32>list) >> 3;
    sumListed(list, entries, layer.delta + at, layer.stride, w, start, to);
    start = to;
  }
}

/** Rows `i` to `i + m` in a panel, by tiles. */
function learnRows(
  plan: Plan, layer: Layer, n: i32, at: usize, i: i32, m: i32, scratch: usize,
): void {
  const w = min(PANEL, layer.width - at);
  sumPanel(plan, layer, n, at, i, m, scratch);
  apply(
    plan, layer.W + at * layer.rows + <usize>i * w, scratch, <usize>m * w,
  );
}

function sumPanel(
  plan: Plan, layer: Layer, n: i32, at: usize, i: i32, m: i32, to: usize,
): void {
  const w = min(PANEL, layer.width - at);
  for (let q = 0; q < plan.parts; q++) {
    const j = edge(plan, n, q), k = edge(plan, n, q + 1) - j;
    if (k <= 0) break;
    const x = layer.x + <usize>j * layer.xStride + (<usize>i << 2);
    const delta = layer.delta + <usize>j * layer.stride + at;
    for (let o: usize = 0; o < w; o += 32)
      for (let r = 0; r < m; r += ROWS) {
        const c = to + <usize>r * w + o;
        const start = q == 0 ? plan.zeros : c;
        tile(
          x + (<usize>r << 2), 4, layer.xStride, delta + o, layer.stride, k,
          start, q == 0 ? 0 : w, c, w,
        );
      }
  }
}

/** The biases of a panel. */
export function learnBiases(
  plan: Plan, layer: Layer, n: i32, at: usize, scratch: usize,
): void {
  const w = min(PANEL, layer.width - at);
  for (let o: usize = 0; o < w; o += 16) {
    let sum = f32x4.splat(0);
    let p = layer.delta + at + o;
    for (let j = 0; j < n; j++, p += layer.stride)
      sum = f32x4.add(sum, v128.load(p));
    v128.store(scratch + o, sum);
  }
  apply(plan, layer.b + at, scratch, w);
}

/**
 * Copies rows `from` to `to` of a panel of W into W turned round: four
 * by four, so `from` is a multiple of four.
 */
export function turnPanel(
  layer: Layer, at: usize, from: i32, to: i32,
): void {
  const w = min(PANEL, layer.width - at);
  const outputs = layer.width >> 2, inputs = layer.rows << 2;
  for (let i = from; i < to; i += 4) {
    const column = <usize>i << 2;
    const panel = column / PANEL * PANEL;
    const stride = min(PANEL, inputs - panel);
    const into = layer.turned + panel * outputs + (column - panel);
    for (let o: usize = 0; o < w; o += 16) {
      const p = layer.W + at * layer.rows + <usize>i * w + o;
      const a = v128.load(p), b = v128.load(p + w);
      const c = v128.load(p + 2 * w), d = v128.load(p + 3 * w);
      const ab = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
      const AB = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
      const cd = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
      const CD = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
      let q = into + ((at + o) >> 2) * stride;
      v128.store(q, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5)); q += stride;
      v128.store(q, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7)); q += stride;
      v128.store(q, v128.shuffle<f32>(AB, CD, 0, 1, 4, 5)); q += stride;
      v128.store(q, v128.shuffle<f32>(AB, CD, 2, 3, 6, 7));
    }
  }
}
