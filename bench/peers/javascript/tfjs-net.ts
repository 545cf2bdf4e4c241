import type { Learning, Start } from "../../protocol.ts";
import { joined, layersOf } from "./layers.ts";
import type { Optimizer, Tensor, TensorFlow } from "./tfjs-words.ts";

/** One layer; weights lie as TensorFlow likes them, `[in][out]`. */
interface Layer {
  readonly W: Tensor;
  readonly b: Tensor;
  readonly bend: Start["bends"][number];
}

export function netOf(tf: TensorFlow, start: Start): Layer[] {
  return layersOf(start).map(({ inputs, outputs, bend, W, b }) =>
    tf.tidy(() => {
      const rows = tf.tensor2d(Float32Array.from(W), [outputs, inputs]);
      return {
        W: tf.variable(tf.transpose(rows)),
        b: tf.variable(tf.tensor1d(Float32Array.from(b))),
        bend,
      };
    }),
  );
}

/** Answers to a batch, a row for each. */
export function answerOf(
  tf: TensorFlow,
  net: readonly Layer[],
  x: Tensor,
): Tensor {
  return net.reduce((signal, { W, b, bend }) => {
    const z = tf.add(tf.matMul(signal, W), b);
    if (bend === "relu") return tf.relu(z);
    if (bend === "sigmoid") return tf.sigmoid(z);
    return bend === "identity" ? z : tf.leakyRelu(z, 0.1);
  }, x);
}

export function optimizerOf(tf: TensorFlow, task: Learning): Optimizer {
  const { lr, rule } = task;
  if (rule.kind === "sgd") return tf.train.sgd(lr);
  if (rule.kind === "momentum") return tf.train.momentum(lr, rule.momentum);
  return tf.train.adam(lr, rule.decay1, rule.decay2, rule.eps);
}

export function numbersOf(tf: TensorFlow, net: readonly Layer[]): Float64Array {
  return joined(
    net.map(({ W, b }) => ({
      W: tf.tidy(() => tf.transpose(W).dataSync()),
      b: b.dataSync(),
    })),
  );
}
