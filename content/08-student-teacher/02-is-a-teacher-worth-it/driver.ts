import {
  accuracy,
  benchmark,
  compare,
  conclusion,
  type Digit,
  decodeDigits,
  distil,
  type Finding,
  forward,
  identity,
  type Lesson,
  leakyRelu,
  type Mat,
  makeNetwork,
  type Network,
  normal,
  oneHot,
  randomFrom,
  softmaxCrossEntropy,
  type Trial,
  train,
  type Vec,
} from "@handmade/nn";

/** A layer as plain numbers. */
export type Numbers = { W: Mat; b: Vec };

/** A network in a byte per number, and how much a step of it is. */
export type Packed = { rows: number; unit: number; bytes: Uint8Array };

/** What became of a student who learned from labels. */
export function alone(
  student: Numbers[],
  pictures: Digit[],
  lesson: Lesson,
): Numbers[] {
  const net = built(student);
  benchmark(net, pictures, lesson);
  return numbersOf(net);
}

/** What became of a student who was taught. */
export function taught(
  student: Numbers[],
  teacher: Numbers[],
  pictures: Digit[],
  T: number,
  lesson: Lesson,
): Numbers[] {
  const net = built(student);
  distil(net, built(teacher), pictures, T, lesson);
  return numbersOf(net);
}

/** What both leave behind: the pictures, and the teacher. */
export function left(
  student: Numbers[],
  teacher: Numbers[],
  pictures: Digit[],
  lesson: Lesson,
): { pictures: Digit[]; teacher: Numbers[] } {
  const [one, other] = [built(student), built(student)];
  const wise = built(teacher);
  benchmark(one, pictures, lesson);
  distil(other, wise, pictures, 2, lesson);
  const kept = pictures.map(({ x, label }) => ({ x: [...x], label }));
  return { pictures: kept, teacher: numbersOf(wise) };
}

/** Points around ten places, numbered like digits. */
function points(count: number, seed: number): Digit[] {
  const [places, rng] = [randomFrom(1), randomFrom(seed)];
  const around = Array.from({ length: 10 }, () =>
    Array.from({ length: 5 }, () => 1.5 * normal(places)),
  );
  return Array.from({ length: count }, (_, k) => ({
    x: around[k % 10]!.map((v) => v + 0.8 * normal(rng)),
    label: k % 10,
  }));
}

function made(sizes: number[], seed: number): Network {
  const net = makeNetwork(sizes, leakyRelu(0.1), randomFrom(seed));
  net[net.length - 1]!.act = identity;
  return net;
}

function teacherFor(
  pictures: Digit[],
  sizes: number[],
  epochs: number,
) {
  const net = made(sizes, 9);
  const data = pictures.map(({ x, label }) => ({
    x,
    t: oneHot(label, 10),
  }));
  const settings = { epochs, batch: 10, lr: 0.1, rng: randomFrom(9) };
  train(net, data, { ...settings, loss: softmaxCrossEntropy });
  return net;
}

/**
 * A table about points, and the same numbers found one by one with the
 * program's own `benchmark` and `distil`.
 */
export function table(seeds: number[], epochs: number) {
  const teacher = teacherFor(points(100, 5), [5, 12, 10], 5);
  const [learn, test] = [points(30, 2), points(100, 3)];
  const start = (seed: number) => made([5, 10], seed);
  const lesson = { epochs, batch: 5, lr: 0.05 };
  const told = rowsIn(
    compare({
      ...{ teacher, start, learn, test, T: 3 },
      ...{ seeds: [...seeds], ...lesson },
    }),
  );
  const found = seeds.map((seed): Trial => {
    const [one, other] = [start(seed), start(seed)];
    benchmark(one, learn, { ...lesson, seed });
    distil(other, teacher, learn, 3, { ...lesson, seed });
    return {
      seed,
      benchmark: accuracy(one, test),
      taught: accuracy(other, test),
    };
  });
  const trials = told.map(({ seed, benchmark, taught }) => ({
    ...{ seed, benchmark, taught },
  }));
  return { trials, found };
}

/** A small experiment with real pictures, and what it is said to show. */
export function run(
  records: Uint8Array,
  tests: Uint8Array,
  seeds: number[],
): { trials: Trial[]; finding: Finding } {
  const pictures = decodeDigits(records.slice(0, 785 * 360), 360);
  const told = compare({
    teacher: teacherFor(pictures.slice(60), [784, 16, 10], 2),
    start: (seed) => made([784, 10], seed),
    learn: pictures.slice(0, 60),
    test: decodeDigits(tests.slice(0, 785 * 100), 100),
    ...{ T: 3, seeds: [...seeds], epochs: 5, batch: 10, lr: 0.05 },
  });
  const trials = rowsIn(told);
  const finding = conclusion(trials);
  return {
    trials: trials.map(({ seed, benchmark, taught }) => ({
      ...{ seed, benchmark, taught },
    })),
    finding,
  };
}

/** A program may give anything at all. */
function rowsIn(told: Trial[]): Trial[] {
  if (!Array.isArray(told))
    throw new Error("compare gave back no list of rows.");
  return told;
}

/**
 * Two students from one start, round after round: the share of the
 * second half of some pictures that each reads right, after learning
 * from the first half; without the 3s, if they are to be left out.
 */
export function sideBySide(
  teacher: Packed[],
  records: Uint8Array,
  setting: {
    T: number;
    seed: number;
    rounds: number;
    leaveOut: number;
  },
): { alone: number[]; taught: number[] } {
  const { T, seed, rounds, leaveOut } = setting;
  const count = records.length / 785;
  const pictures = decodeDigits(records, count);
  const learn = pictures
    .slice(0, count / 2)
    .filter(({ label }) => label !== leaveOut);
  const test = pictures.slice(count / 2);
  const wise = unpacked(teacher);
  const [one, other] = [
    made([784, 16, 10], seed),
    made([784, 16, 10], seed),
  ];
  const shares = {
    alone: [accuracy(one, test)],
    taught: [accuracy(other, test)],
  };
  for (let round = 1; round <= rounds; round++) {
    const lesson = {
      epochs: 1,
      batch: 5,
      lr: 0.05,
      seed: 100 * seed + round,
    };
    benchmark(one, learn, lesson);
    distil(other, wise, learn, T, lesson);
    shares.alone.push(accuracy(one, test));
    shares.taught.push(accuracy(other, test));
  }
  return shares;
}

/** The scores of packed networks for one picture. */
export function scoresOf(packed: Packed[], x: Vec): Vec {
  return forward(unpacked(packed), x);
}

function unpacked(packed: Packed[]): Network {
  return packed.map(({ rows, unit, bytes }, l) => {
    const numbers = Array.from(
      bytes,
      (byte) => unit * ((byte << 24) >> 24),
    );
    const columns = numbers.length / rows - 1;
    return {
      W: Array.from({ length: rows }, (_, i) =>
        numbers.slice(i * columns, (i + 1) * columns),
      ),
      b: numbers.slice(rows * columns),
      act: l < packed.length - 1 ? leakyRelu(0.1) : identity,
    };
  });
}

function built(layers: Numbers[]): Network {
  return layers.map(({ W, b }, l) => ({
    W: W.map((row) => [...row]),
    b: [...b],
    act: l < layers.length - 1 ? leakyRelu(0.1) : identity,
  }));
}

const numbersOf = (net: Network): Numbers[] =>
  net.map(({ W, b }) => ({ W: W.map((row) => [...row]), b: [...b] }));
