import {
  argmax,
  type Digit,
  decodeDigits,
  digitNetwork,
  digitSettings,
  forward,
  type Network,
  oneHot,
  randomFrom,
  type Sample,
  train,
} from "@handmade/nn";

type Picture = Digit & Sample;

/** So small a part that a verdict does not keep anybody waiting. */
const parts = { train: 600, test: 200, epochs: 3 };

/** What each layer does to −2, −1, 0, 1 and 2. */
export function bends(seed: number): number[][] {
  return digitNetwork(randomFrom(seed)).map(({ act }) =>
    [-2, -1, 0, 1, 2].map((z) => act.f(z)),
  );
}

/** How the first weights were drawn, layer by layer. */
export function firsts(seed: number) {
  return digitNetwork(randomFrom(seed)).map(({ W }) => {
    const all = W.flatMap((row) => [...row]);
    const squares = all.reduce((sum, w) => sum + w * w, 0);
    return {
      different: new Set(W.map((row) => [...row].join())).size,
      rows: W.length,
      lowest: Math.min(...all),
      highest: Math.max(...all),
      size: Math.sqrt(squares / all.length),
      some: all.slice(0, 3),
    };
  });
}

/**
 * Trains on a small part and says what it came to: what the judge's
 * fingerprints of a run are read from.
 */
export function trial(
  learn: Uint8Array,
  test: Uint8Array,
  seed: number,
) {
  const { lr, batch } = digitSettings;
  const net = digitNetwork(randomFrom(seed));
  const start = weightsOf(net);
  const told = lossesOf(net, picturesIn(learn, parts.train), {
    ...{ lr, batch, epochs: parts.epochs, seed },
  });
  const broke = told.findIndex((loss) => !Number.isFinite(loss));
  const now = weightsOf(net);
  const isSound = net.every(({ W, b }) =>
    [b, ...W].every((row) => row.every(Number.isFinite)),
  );
  return {
    losses: means(broke < 0 ? told : told.slice(0, broke)),
    ...testOf(isSound ? net : [], picturesIn(test, parts.test)),
    start,
    now: isSound ? now : start,
    // Which layer was first is more than a trial has to find out.
    broke: isSound && broke < 0 ? 0 : Math.max(1, broke + 1),
  };
}

/** The mean losses of a run on a handful of pictures. */
export function curve(
  records: Uint8Array,
  lr: number,
  epochs: number,
): number[] {
  const net = digitNetwork(randomFrom(1));
  const samples = picturesIn(records, records.length / 785);
  return lossesOf(net, samples, { lr, batch: 10, epochs, seed: 1 });
}

function picturesIn(bytes: Uint8Array, count: number): Picture[] {
  return decodeDigits(bytes.slice(0, 785 * count), count).map(
    ({ x, label }) => ({ x, label, t: oneHot(label, 10) }),
  );
}

function lossesOf(
  net: Network,
  samples: Picture[],
  run: { lr: number; batch: number; epochs: number; seed: number },
): number[] {
  const losses: number[] = [];
  const { seed, ...settings } = run;
  const made: unknown = train(net, samples, {
    ...settings,
    rng: randomFrom(seed),
    onStep: ({ loss }) => {
      losses.push(loss);
    },
  });
  // A `train` that hands out its steps makes them when asked.
  const { next } = (made ?? {}) as { next?: unknown };
  if (typeof next === "function")
    for (const _ of made as Iterable<unknown>);
  return losses;
}

/** Thirty stretches of a run, however long it was. */
function means(losses: readonly number[]): number[] {
  return Array.from({ length: 30 }, (_, k) => {
    const [from, to] = [k, k + 1].map((n) =>
      Math.floor((n * losses.length) / 30),
    );
    const part = losses.slice(from, Math.max(to!, from! + 1));
    const sum = part.reduce((total, loss) => total + loss, 0);
    return part.length > 0 ? sum / part.length : 0;
  });
}

function testOf(net: Network, pictures: readonly Picture[]) {
  const answers = new Array<number>(10).fill(0);
  const shifts = new Array<number>(10).fill(0);
  const outputs: [number, number] = [0, 0];
  for (const { x, label } of net.length > 0 ? pictures : []) {
    const y = forward(net, x);
    const answer = argmax(y);
    answers[answer]! += 1;
    shifts[(answer - label + 10) % 10]! += 1 / pictures.length;
    outputs[0] = Math.min(outputs[0], ...y);
    outputs[1] = Math.max(outputs[1], ...y);
  }
  return { answers, shifts, outputs };
}

/** Enough to see what moves: from each row those of the middle. */
const weightsOf = (net: Network) =>
  net.map(({ W, b }) => ({
    W: W.map((row) => {
      const middle = Math.max(0, row.length / 2 - 20);
      return Array.from(row.slice(middle, middle + 40));
    }),
    b: [...b],
  }));
