import {
  type Activation,
  backThrough,
  backward,
  forwardTrace,
  type Loss,
  leakyRelu,
  mse,
  type Network,
  tanh,
  type Vec,
} from "@handmade/nn";

/** What a walk back cost, counted. */
export interface Work {
  /** How often a bend was asked for its value. */
  f: number;
  /** How often a bend was asked for its slope. */
  df: number;
  /** How often the loss was measured. */
  value: number;
  /** How often a weight was read. */
  reads: number;
  /** For comparison: one pass forward bends each neuron once, */
  neurons: number;
  /** and reads each weight once. */
  weights: number;
}

/**
 * Lets `backward` walk through a deep, narrow network that counts what
 * it is asked.
 */
export function work(layers: number): Work {
  const sizes = Array.from(
    { length: layers + 1 },
    (_, l) => 2 + (l % 2),
  );
  const done: Work = {
    f: 0,
    df: 0,
    value: 0,
    reads: 0,
    neurons: 0,
    weights: 0,
  };
  const act: Activation = {
    f: (z) => {
      done.f++;
      return tanh.f(z);
    },
    df: (z) => {
      done.df++;
      return tanh.df(z);
    },
  };
  const loss: Loss = {
    value: (y, t) => {
      done.value++;
      return mse.value(y, t);
    },
    grad: (y, t) => mse.grad(y, t),
  };
  const net: Network = sizes.slice(1).map((n, l) => {
    const row = (i: number) =>
      Array.from({ length: sizes[l] }, (_, j) =>
        Math.cos(l + 2 * i + j),
      );
    const W = Array.from({ length: n }, (_, i) =>
      counting(row(i), () => done.reads++),
    );
    return { W, b: W.map((_, i) => 0.1 * i - 0.1), act };
  });
  const trace = forwardTrace(net, [0.5, -1]);
  const t = trace.xs[layers].map((_, i) => 0.5 - i);
  done.neurons = trace.zs.flat().length;
  done.weights = net.flatMap(({ W }) => W.flat()).length;
  Object.assign(done, { f: 0, df: 0, value: 0, reads: 0 });
  backward(net, trace, t, loss);
  return done;
}

/** A row of weights that tells when one of them is read. */
function counting(row: Vec, count: () => void): Vec {
  return new Proxy(row, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** A pass forward and the walk back, all that is seen on the way. */
export interface Film {
  xs: Vec[];
  zs: Vec[];
  /** What `backward` gave, whatever that was. */
  grads: unknown;
  /** What it said instead of giving something. */
  error: string | null;
  /** The loss's gradient at the outputs. */
  dy: Vec | null;
  /** For each layer l, the blame that reaches `xs[l]`. */
  dxs: (Vec | null)[];
}

/**
 * Shoots the film of one sample.
 *
 * @param layers weights and biases
 * @param leak of all neurons; without, they are tanh
 */
export function film(
  layers: { W: number[][]; b: number[] }[],
  x: Vec,
  t: Vec,
  leak?: number,
): Film {
  const act = leak === undefined ? tanh : leakyRelu(leak);
  const net = layers.map((layer) => ({ ...layer, act }));
  const { xs, zs } = forwardTrace(net, x);
  const seen: Film = {
    xs,
    zs,
    grads: null,
    error: null,
    dy: attempt(() => mse.grad(xs[net.length], t)),
    dxs: [],
  };
  const trace = {
    xs: xs.map((v) => [...v]),
    zs: zs.map((v) => [...v]),
  };
  try {
    seen.grads = backward(copy(net), trace, t, mse);
  } catch (thrown) {
    seen.error = thrown instanceof Error ? thrown.message : "";
  }
  seen.dxs = net.map(({ W }, l) =>
    attempt(() => backThrough(W, (seen.grads as { db: Vec }[])[l].db)),
  );
  return seen;
}

/** A program that changes its network changes this one. */
const copy = (net: Network): Network =>
  net.map(({ W, b, act }) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act,
  }));

function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
