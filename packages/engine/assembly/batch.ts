import { activate, Layer } from "./layer";
import {
  cutList, isThin, listColumns, listRows, PIECE, setList,
} from "./lists";
import { judge } from "./losses";
import { layerOf, numberAt, Plan, sampleAt, targetOf } from "./plan";
import { ROWS, tile } from "./tile";
import { ENTRY, PANEL, sumListed } from "./weigh";

// A batch at a time: first every sample forward and its blame back, part
// by part (here), then every weight's share (gradient.ts).

/** Where part `q` of a batch of `n` begins: at whole tiles, or at n. */
export function edge(plan: Plan, n: i32, q: i32): i32 {
  const tiles = (n + ROWS - 1) / ROWS;
  const parts = plan.parts;
  return min(n, (tiles * q + parts - 1) / parts * ROWS);
}

/** Samples `from` to `to` of the batch that begins at `begin`. */
export function forwardPart(plan: Plan, begin: i32, from: i32, to: i32): void {
  takeIn(plan, begin, from, to);
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l);
    if (layer.rooms)
      listRows(
        layer.x, layer.xStride, layer.inputs, from, to,
        layer.rooms, <usize>layer.most * ENTRY, layer.lists,
      );
    products(
    plan,   layer.lists, l == 0, layer.x, layer.xStride, layer.inputs, layer.W,
      layer.rows, layer.width, layer.b, layer.y, layer.stride, from, to,
    );
    for (let j = from; j < to; j++) {
      const row = <usize>j * layer.stride;
      activate(layer, layer.y + row, layer.slope + row);
    }
  }
}

/** The first layer's inputs: the samples' lists, or copies of theirs. */
function takeIn(plan: Plan, begin: i32, from: i32, to: i32): void {
  const first = layerOf(plan, 0);
  for (let j = from; j < to; j++) {
    const sample = sampleAt(plan, begin + j);
    const x: usize = load<u32>(sample);
    if (plan.ink) setList(first.lists, j, x, load<i32>(sample, 4));
    else
      memory.copy(
        first.x + <usize>j * first.xStride, x, <usize>first.inputs << 2,
      );
  }
}

/**
 * Forward and back for samples `from` to `to`; the weights stay. Every
 * delta carries the 1 / n of the batch's mean.
 */
export function blamePart(
  plan: Plan, begin: i32, n: i32, part: i32, from: i32, to: i32,
): void {
  forwardPart(plan, begin, from, to);
  const last = layerOf(plan, plan.depth - 1);
  for (let j = from; j < to; j++) {
    const row = <usize>j * last.stride, delta = last.delta + row;
    const t = targetOf(plan, last, numberAt(plan, begin + j));
    const loss = judge(
      plan.loss, plan.bend, last, last.y + row, t, last.slope + row, delta,
    );
    store<f64>(plan.losses + (<usize>j << 3), loss);
    scale(delta, last.width, 1 / <f32>n);
  }
  for (let l = plan.depth - 1; l >= 0; l--) {
    const layer = layerOf(plan, l);
    if (l > 0) blameRows(plan, layer, layerOf(plan, l - 1), from, to);
    if (layer.lists)
      listColumns(
        layer.lists, from, to, layer.inputs,
        layer.columns + <usize>from * <usize>layer.most * ENTRY,
        layer.ends + (<usize>part * <usize>(layer.inputs + 1) << 2),
      );
  }
}

/** The blame of `before`: its slope times W^T delta. */
function blameRows(
  plan: Plan, layer: Layer, before: Layer, from: i32, to: i32,
): void {
  const blames = layer.blames;
  if (blames)
    listRows(
      layer.delta, layer.stride, layer.outputs, from, to, layer.blameRooms,
      <usize>layer.outputs * ENTRY, blames,
    );
  products(
    plan, blames, false, layer.delta, layer.stride, layer.outputs, layer.turned,
    layer.width >> 2, before.width, plan.zeros, before.delta, before.stride,
    from, to,
  );
  for (let j = from; j < to; j++) {
    const row = <usize>j * before.stride;
    const delta = before.delta + row, slope = before.slope + row;
    for (let at: usize = 0; at < before.width; at += 16)
      v128.store(
        delta + at,
        f32x4.mul(v128.load(delta + at), v128.load(slope + at)),
      );
  }
}

/**
 * Z = start + X M for rows `from` to `to` of X; by lists of X's numbers
 * where there are any and it pays, else by tiles. Both ways take a sum
 * in the same order, and leaving out a product with 0 changes no sum.
 *
 * @param lists their table, or 0
 * @param only there are lists, but no X
 * @param M in panels of `rows` rows, of which `k` count
 */
function products(
  plan: Plan, lists: usize, only: bool, X: usize, xStride: usize, k: i32,
  M: usize, rows: usize, width: usize, start: usize, Z: usize,
  zStride: usize, from: i32, to: i32,
): void {
  const listed = lists && (only || isThin(lists, from, to, k));
  if (listed)
    for (let j = from; j < to; j++)
      cutList(lists, j, k, plan.cuts + <usize>j * plan.cutStride);
  for (let at: usize = 0; at < width; at += PANEL) {
    const w = min(PANEL, width - at), panel = M + at * rows;
    if (listed) {
      sumPieces(plan, k, panel, w, start + at, Z + at, zStride, from, to);
      continue;
    }
    for (let o: usize = 0; o < w; o += 32)
      for (let j = from; j < to; j += ROWS)
        tile(
          X + <usize>j * xStride, xStride, 4, panel + o, w, k,
          start + at + o, 0, Z + <usize>j * zStride + at + o, zStride,
        );
  }
}

/** By pieces of a panel that stay near while all samples meet them. */
function sumPieces(
  plan: Plan, k: i32, panel: usize, w: usize, start: usize, Z: usize,
  zStride: usize, from: i32, to: i32,
): void {
  let cut = plan.cuts + <usize>from * plan.cutStride;
  for (let piece = 0; piece < k; piece += PIECE, cut += 4) {
    let cuts = cut;
    for (let j = from; j < to; j++, cuts += plan.cutStride) {
      const list: usize = load<u32>(cuts);
      const entries = <i32>(load<u32>(cuts, 4) - <u32>list) >> 3;
      const z = Z + <usize>j * zStride;
      sumListed(list, entries, panel, w, w, piece ? z : start, z);
    }
  }
}

function scale(row: usize, bytes: usize, by: f32): void {
  const factor = f32x4.splat(by);
  for (let p = row; p < row + bytes; p += 16)
    v128.store(p, f32x4.mul(v128.load(p), factor));
}
