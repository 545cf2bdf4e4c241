import {
  call,
  type Draw,
  defineChecks,
  drive,
  example,
  examples,
  numberText,
  property,
} from "@handmade/judge";
import { activationSpread, type Mat } from "@handmade/nn";
import {
  deviationWord,
  drawnFault,
  drawnWord,
  isClose,
  measured,
} from "./deviations.ts";

/** One shape that narrows and one that widens tell formulas apart. */
const sizes = [
  [40, 30],
  [20, 60],
] as const;
const seeded = (seed: number) => ({ $lent: "randomFrom", of: [seed] });
const draw = (name: string, nIn: number, nOut: number, seed = 7) =>
  call(name, nIn, nOut, seeded(seed));
const zeros = (nIn: number, nOut: number): Mat =>
  Array.from({ length: nOut }, () => new Array<number>(nIn).fill(0));

/** The deviation of first weights, for both shapes. */
const deviation = (
  name: "heInit" | "xavierInit",
  formula: string,
  wanted: (nIn: number, nOut: number) => number,
) =>
  property({
    id: `${name}-deviation`,
    claim: `${name}: around 0, no twins, with a deviation of ${formula}`,
    calls: sizes.map(([nIn, nOut]) => draw(name, nIn, nOut)),
    like: zeros,
    holds: (tables) => {
      for (const [at, W] of tables.entries()) {
        const fault = drawnFault(W);
        if (fault) return { call: at, text: fault };
        const { deviation } = measured(W);
        const [nIn, nOut] = sizes[at]!;
        const right = wanted(nIn, nOut);
        if (isClose(deviation, right)) continue;
        const text = `${nIn} inputs and ${nOut} neurons: the weights should deviate by ${numberText(Number(right.toPrecision(3)))}, and yours do by ${numberText(Number(deviation.toPrecision(3)))}.`;
        return { call: at, text };
      }
      return;
    },
    gist: (tables) =>
      `${tables.map(drawnWord).join()} ${deviationWord(tables, sizes)}`,
  });

const chance = (name: "heInit" | "xavierInit") =>
  property({
    id: `${name}-seed`,
    claim: `${name}: another seed, other weights`,
    calls: [draw(name, 6, 4, 7), draw(name, 6, 4, 8)],
    like: zeros,
    holds: ([one, other]) =>
      isSame(one!, other!)
        ? "Seeds 7 and 8 gave the same weights, so they were not drawn from rng."
        : undefined,
    gist: ([one, other]) => (isSame(one!, other!) ? "same" : "another"),
  });
const isSame = (one: Mat, other: Mat) =>
  JSON.stringify(one) === JSON.stringify(other);

const leaky = { $lent: "leakyRelu", of: [0.2] };
const bent = { $lent: "tanh" };
const straight = { $lent: "identity" };
/** A network of these sizes, with biases, and data to send through. */
const random = (draw: Draw, widths: readonly number[], act: object) => {
  const net = widths.slice(1).map((nOut, l) => ({
    W: draw.mat(nOut, widths[l]!),
    b: draw.vec(nOut),
    act: act as typeof leaky,
  }));
  const data = Array.from({ length: 3 }, () => ({
    x: draw.vec(widths[0]!),
  }));
  return call("activationSpread", net, data);
};

export default defineChecks({
  exports: ["heInit", "xavierInit", "activationSpread"],
  checks: [
    deviation("heInit", "√(2 / nIn)", (nIn) => Math.sqrt(2 / nIn)),
    deviation("xavierInit", "√(2 / (nIn + nOut))", (nIn, nOut) =>
      Math.sqrt(2 / (nIn + nOut)),
    ),
    chance("heInit"),
    chance("xavierInit"),

    example({
      id: "by-hand",
      claim: "1, 7, −1 and −7 lie around 0, and deviate by 5",
      call: call(
        "activationSpread",
        [{ W: [[1], [7]], b: [0, 0], act: straight }],
        [{ x: [1] }, { x: [-1] }],
      ),
      wanted: [5],
    }),

    example({
      id: "around-the-mean",
      claim: "what lies around 4 is measured from 4",
      call: call(
        "activationSpread",
        [{ W: [[1]], b: [4], act: straight }],
        [{ x: [1] }, { x: [-1] }],
      ),
      wanted: [1],
    }),

    examples({
      id: "any-network",
      claim: "layers of leaky ReLUs, with biases",
      seed: 73,
      draws: 2,
      call: (draw) => random(draw, [3, 4, 2, 5], leaky),
      wanted: activationSpread,
    }),

    examples({
      id: "any-bend",
      claim: "what counts is what the next layer hears",
      seed: 74,
      draws: 2,
      call: (draw) => random(draw, [2, 5, 3], bent),
      wanted: activationSpread,
    }),

    property({
      id: "ten-layers",
      claim:
        "under heInit ten layers keep a signal, within a factor of 2",
      calls: [drive("tenLayers", 3)],
      like: () => new Array<number>(10).fill(1),
      holds: ([spreads]) => {
        const [low, high] = [
          Math.min(...spreads!),
          Math.max(...spreads!),
        ];
        return high <= 2 * low
          ? undefined
          : `Through ten layers of 100 the spread goes from ${numberText(Number(spreads![0]!.toPrecision(3)))} to ${numberText(Number(spreads![9]!.toPrecision(3)))}.`;
      },
      gist: ([spreads]) =>
        Math.max(...spreads!) <= 2 * Math.min(...spreads!)
          ? "kept"
          : "lost",
    }),
  ],
});
