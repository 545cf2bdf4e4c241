import {
  bce,
  distillLoss,
  hinge,
  huber,
  type Loss,
  mae,
  mse,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { EngineError } from "./errors.ts";

/** A loss as the kernels know it: assembly/losses.ts. */
export interface Judge {
  readonly kind: number;
  /** Where Huber's loss becomes a line; a teacher's temperature. */
  readonly bend: number;
}

const KINDS: readonly (Loss | undefined)[] = [
  mse,
  softmaxCrossEntropy,
  mae,
  undefined, // huber: one for every delta
  bce,
  hinge,
];

/** @throws EngineError if the kernels have not this loss */
export function judgeOf(loss: Loss): Judge {
  const kind = KINDS.indexOf(loss);
  if (kind >= 0) return { kind, bend: 0 };
  const { delta = Number.NaN } = loss as { delta?: number };
  if (delta > 0 && isHuber(loss, delta)) return { kind: 3, bend: delta };
  const { temperature = Number.NaN } = loss as { temperature?: number };
  if (temperature > 0 && isTaught(loss, temperature))
    return { kind: 6, bend: temperature };
  throw new EngineError(
    "loss",
    "engine: this loss is not one the engine knows; it knows mse, " +
      "softmaxCrossEntropy, mae, huber(delta), bce, hinge and " +
      "distillLoss(T) of nn. Train with nn for any other.",
  );
}

/** Asked on its curve and on its line, which nothing else goes through. */
function isHuber(loss: Loss, delta: number): boolean {
  const named = huber(delta);
  return [-3, -0.5, 0.5, 3].every((miss) => {
    const [y, t] = [[delta * miss], [0]];
    return (
      loss.value(y, t) === named.value(y, t) &&
      loss.grad(y, t)[0] === named.grad(y, t)[0]
    );
  });
}

function isTaught(loss: Loss, temperature: number): boolean {
  const named = distillLoss(temperature);
  const [y, t] = [
    [2, -1, 0.5],
    [1, 3, -2],
  ];
  return (
    loss.value(y, t) === named.value(y, t) &&
    loss.grad(y, t).every((slope, i) => slope === named.grad(y, t)[i])
  );
}
