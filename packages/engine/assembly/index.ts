import { edge, forwardPart } from "./batch";
import { SCRATCH, turnPanel } from "./gradient";
import { Layer } from "./layer";
import { listRow, PIECE } from "./lists";
import { layerOf, Plan } from "./plan";
import { blameAll, descend, forward } from "./single";
import { updateWhole } from "./whole";
import { PANEL } from "./weigh";

/** The first address that the compiler has not taken for itself. */
export function firstFree(): usize {
  return __heap_base;
}

export function planBytes(): usize {
  return offsetof<Plan>();
}

export function layerBytes(): usize {
  return offsetof<Layer>();
}

export function scratchBytes(): usize {
  return SCRATCH;
}

export function pieceRows(): i32 {
  return PIECE;
}

/** Lists the `count` numbers at x that are not 0; returns how many. */
export function listInk(x: usize, count: i32, list: usize): i32 {
  return listRow(x, count, list);
}

/** To be called once weights are written: makes what is made of them. */
export function prepare(plan: Plan): void {
  for (let l = 0; l < plan.depth; l++) {
    const layer = layerOf(plan, l);
    if (!layer.turned) continue;
    for (let at: usize = 0; at < layer.width; at += PANEL)
      turnPanel(layer, at, 0, layer.inputs);
  }
}

/**
 * Makes updates `from` to `to` of an epoch. Stops before an update
 * whose loss is not finite.
 *
 * @param me which thread this is, from 0; all get the same orders
 * @returns how many updates were made
 */
export function updates(plan: Plan, from: i32, to: i32, me: i32): i32 {
  for (let k = from; k < to; k++) {
    const begin = k * plan.batch;
    const n = min(plan.batch, plan.count - begin);
    if (plan.whole) {
      if (!updateWhole(plan, begin, n, me)) return k - from;
      continue;
    }
    const loss = blameEach(plan, begin, n);
    if (!isFinite(loss)) return k - from;
    plan.lossSum += loss;
    descend(plan, begin, n, plan.lr / <f32>n);
  }
  return to - from;
}

/** Answers for the samples `from` to `from + n` in their order. */
export function answers(plan: Plan, from: i32, n: i32): void {
  if (plan.whole) {
    for (let q = 0; q < plan.parts; q++) {
      forwardPart(plan, from, edge(plan, n, q), edge(plan, n, q + 1));
    }
  } else {
    for (let j = 0; j < n; j++) forward(plan, from + j, j);
  }
}

function blameEach(plan: Plan, begin: i32, n: i32): f64 {
  let loss: f64 = 0;
  for (let j = 0; j < n; j++) loss += blameAll(plan, begin + j, j);
  return loss / <f64>n;
}

export { multiply } from "./product";
