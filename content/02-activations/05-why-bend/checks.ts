import {
  type Check,
  call,
  defineChecks,
  example,
  examples,
  type Fault,
  near,
  numberText,
  property,
  read,
} from "@handmade/judge";
import { collapse, preActivation } from "@handmade/nn";
import {
  corners,
  gistOf,
  hiddenSays,
  type Leaks,
  lines,
  margin,
  type Pair,
  type Raw,
  says,
  standingOf,
} from "./xor.ts";

/** Two inputs, three neurons, two answers. */
const first = {
  W: [
    [1, 2],
    [-1, 1],
    [2, 0],
  ],
  b: [1, 0, -1],
};
const second = {
  W: [
    [1, -1, 2],
    [0, 3, 1],
  ],
  b: [0.5, -2],
};

const told = (v: number): string => numberText(v).replace("-", "−");

/** The form of `xorNetwork`; the activations are asked by calls. */
const form: Pair = [
  {
    W: [
      [0, 0],
      [0, 0],
    ],
    b: [0, 0],
  },
  { W: [[0, 0]], b: [0] },
];

/** What three calls tell about a bend: a leaky one is three lines. */
const asked = [-1, -3, 2];
const bends = [0, 1].flatMap((l) =>
  asked.map((z) => call(`xorNetwork.${l}.act.f`, z)),
);

/** The alpha of a leaky ReLU; undefined for any other bend. */
function leakOf([one, three, two]: readonly number[]) {
  const alpha = -one!;
  const isLeaky =
    near(three!, 3 * one!) && near(two!, 2) && alpha >= 0 && alpha <= 1;
  return isLeaky ? alpha : undefined;
}
const leaksOf = (answers: readonly number[]) =>
  [leakOf(answers.slice(0, 3)), leakOf(answers.slice(3))] as const;

/** Which layer bends in a way that was not asked for, in a sentence. */
function bendFault(answers: readonly number[]) {
  const [hidden, last] = leaksOf(answers);
  const l = hidden === undefined ? 0 : 1;
  if (hidden === undefined || last === undefined)
    return {
      call: 3 * l,
      text: `Layer ${l} bends −1, −3 and 2 into ${answers
        .slice(3 * l, 3 * l + 3)
        .map(told)
        .join(", ")}. A leaky ReLU makes −alpha, −3 alpha and 2.`,
    };
  if (hidden === 1)
    return {
      call: 0,
      text: "Layer 0 leaves −1 and −3 as they are: without a bend, the two layers are one.",
    };
  return;
}

/** The network and its leaks, from seven answers. */
function networkOf([net, ...answers]: readonly unknown[]) {
  const [hidden, last] = leaksOf(answers as number[]);
  const leaks: Leaks = [hidden ?? 1, last ?? 1];
  return { net: net as Pair, leaks };
}

/** The first corner on the wrong side, or too near, in a sentence. */
function tableFault(given: readonly unknown[]) {
  const { net, leaks } = networkOf(given);
  const answers = corners.map(({ x }) => says(net, leaks, x));
  const { line, wrong, close } = standingOf(answers);
  const k = wrong[0] ?? close[0];
  if (k === undefined) return;
  const { x, wanted } = corners[k]!;
  const hidden = hiddenSays(net, leaks, x).map(told);
  const begin = `For ${x.join(" and ")} the hidden neurons say ${hidden.join(" and ")}, and the last one says ${told(answers[k]!)}.`;
  const text =
    wrong.length > 0
      ? `${begin} It should be ${wanted ? "above" : "below"} ${line}.`
      : `${begin} That is less than ${margin} from ${line}.`;
  return { call: 0, text };
}

/** Numbers of neurons in words: how many there are is half the task. */
function sizeFault(answers: Parameters<Check["judge"]>[0]) {
  const [answer] = answers;
  if (answer?.kind !== "returned" || !Array.isArray(answer.value))
    return;
  const sizes = (answer.value as Partial<Raw>[]).map((layer) =>
    Array.isArray(layer?.W) ? layer.W.length : undefined,
  );
  if (sizes.includes(undefined) || sizes.join() === "2,1") return;
  const text =
    sizes.length === 2 && sizes[1] === 1
      ? `xorNetwork has ${sizes[0]} hidden neuron${sizes[0] === 1 ? "" : "s"}; it should have two.`
      : `The layers of xorNetwork have ${sizes.join(" and ")} neurons; they should have 2 and 1.`;
  const fault: Fault = {
    kind: "wrong-shape",
    call: 0,
    got: answer.value,
    text,
  };
  return fault;
}

const table = property<unknown>({
  id: "xor-table",
  claim: `xorNetwork: yes where the inputs differ, else no; the line is ${lines.join(" or ")}`,
  calls: [read("xorNetwork"), ...bends],
  like: (z?: number) => (z === undefined ? form : 0),
  holds: tableFault,
  gist: (given) => {
    const { net, leaks } = networkOf(given);
    return gistOf(net, leaks);
  },
});

export default defineChecks({
  exports: ["collapse", "xorNetwork"],
  checks: [
    example({
      id: "by-hand",
      claim: "the two layers of the lesson, as one",
      call: call("collapse", first, second),
      wanted: {
        W: [
          [6, 1],
          [-1, 3],
        ],
        b: [-0.5, -3],
      },
    }),

    property<Raw>({
      id: "says-the-same",
      claim: "the one layer says what the two say",
      calls: [call("collapse", first, second)],
      like: collapse,
      holds: ([one]) => {
        for (const x of [
          [0, 0],
          [1, -2],
          [-0.5, 0.75],
        ]) {
          const two = preActivation(second, preActivation(first, x));
          const layer = {
            W: one!.W.map((row) => [...row]),
            b: [...one!.b],
          };
          const o = preActivation(layer, x).findIndex(
            (y, k) => !near(y, two[k]!),
          );
          if (o >= 0)
            return `For x = [${x.map(told).join(", ")}], the two layers say ${told(two[o]!)} at [${o}], one after the other. Your one layer says ${told(preActivation(layer, x)[o]!)}.`;
        }
        return;
      },
    }),

    examples({
      id: "any-sizes",
      claim: "any numbers of inputs, neurons in between and answers",
      seed: 251,
      draws: 5,
      call: (draw) => {
        const [n, m, k] = draw.sizes(3);
        return call(
          "collapse",
          { W: draw.mat(m!, n!), b: draw.vec(m!) },
          { W: draw.mat(k!, m!), b: draw.vec(k!) },
        );
      },
      wanted: collapse,
    }),

    examples({
      id: "as-many-as",
      claim: "as many in between as at both ends",
      seed: 252,
      draws: 3,
      call: (draw) =>
        call(
          "collapse",
          { W: draw.mat(3, 3), b: draw.vec(3) },
          { W: draw.mat(3, 3), b: draw.vec(3) },
        ),
      wanted: collapse,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call(
        "collapse",
        { W: [[1 / 3, -8 / 7]], b: [Math.SQRT2] },
        { W: [[Math.E]], b: [1 / 7] },
      ),
      wanted: collapse,
    }),

    property<number>({
      id: "xor-bends",
      claim: "xorNetwork bends with a leaky ReLU",
      calls: bends,
      like: 0,
      holds: bendFault,
      gist: (answers) => {
        const [hidden, last] = leaksOf(answers);
        if (hidden === undefined || last === undefined) return "other";
        return hidden === 1 ? "straight" : "leaky";
      },
    }),

    {
      ...table,
      judge: (answers) => sizeFault(answers) ?? table.judge(answers),
    },
  ],
});
