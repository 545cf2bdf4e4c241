import type { Answer, Call } from "@handmade/judge";
import {
  backThrough,
  type Gradients,
  identity,
  type Loss,
  leakyRelu,
  type Mat,
  mse,
  type Network,
  outputDelta,
  sigmoid,
  softmaxCrossEntropy,
  type Trace,
  tanh,
  type Vec,
  weightGrads,
} from "@handmade/nn";

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b);
const closeTables = (a: Mat, b: Mat): boolean =>
  a.flat().length === b.flat().length &&
  b.every((row, i) => row.every((v, j) => close(a[i]?.[j] ?? NaN, v)));

/** What calls of this exercise lend. */
const bendOf = ({ $lent, of }: { $lent: string; of?: number[] }) =>
  ({ tanh, sigmoid, identity, leakyRelu: leakyRelu(of?.[0]) })[$lent]!;
const losses: Readonly<Record<string, Loss>> = {
  mse,
  softmaxCrossEntropy,
};

/**
 * Whether an answer is what comes of changing each layer's weights
 * before asking them who is to blame. The size of the step is read off
 * the network that is left, so any learning rate is recognized.
 */
export function stepped(call: Call, answer: Answer): boolean {
  if (answer.kind !== "returned") return false;
  const [net, trace, t, loss] = call.args as unknown as [
    (Network[number] & { act: Parameters<typeof bendOf>[0] })[],
    Trace,
    Vec,
    { $lent: string },
  ];
  const after = answer.args[0] as unknown as Network;
  const told = answer.value as unknown as Gradients[];
  const last = net.length - 1;
  const g = told?.[last]?.dW?.[0]?.[0];
  const now = after?.[last]?.W?.[0]?.[0];
  if (typeof g !== "number" || typeof now !== "number") return false;
  const rate = (net[last]!.W[0]![0]! - now) / g;
  if (!Number.isFinite(rate) || rate === 0) return false;

  let delta = outputDelta(
    trace.xs[last + 1]!,
    t,
    trace.zs[last]!,
    bendOf(net[last]!.act),
    losses[loss.$lent]!,
  );
  for (let l = last; l >= 0; l--) {
    const { dW } = weightGrads(delta, trace.xs[l]!);
    const W = net[l]!.W.map((row, i) =>
      row.map((w, j) => w - rate * dW[i]![j]!),
    );
    if (!closeTables(told[l]?.dW ?? [], dW)) return false;
    if (!closeTables(after[l]?.W ?? [], W)) return false;
    if (l === 0) break;
    const { df } = bendOf(net[l - 1]!.act);
    delta = backThrough(W, delta).map(
      (d, i) => d * df(trace.zs[l - 1]![i]!),
    );
  }
  return true;
}
