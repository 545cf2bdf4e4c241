import {
  type Check,
  call,
  drive,
  near,
  numberText,
  property,
  refuses,
} from "@handmade/judge";
import { forward } from "@handmade/nn";
import { leaky, net } from "./lent.ts";

/**
 * How many digits to keep is the learner's choice: with inputs of size 10
 * two behind the point are felt in an answer, six are not.
 */
const visible = { relative: 0, absolute: 1e-3 };

const sigmoid = { $lent: "sigmoid" };
const arctan = { $lent: "arctan" };

/** Three activations, sizes that differ, and digits behind the point. */
const mixed = [
  {
    W: [
      [0.123456789, -0.387654321, 0.251],
      [-0.3371, 0.11773, 0.0919],
    ],
    b: [0.25713, -0.4139],
    act: leaky(0.3),
  },
  {
    W: [
      [0.7131, -0.4377],
      [-0.5239, 0.8117],
      [0.3391, 0.2273],
      [-0.6147, -0.9053],
    ],
    b: [0.1371, -0.2253, 0.3119, 0.0471],
    act: arctan,
  },
  {
    W: [
      [1.3377, -0.7719, 0.5113, 0.3331],
      [-0.4447, 0.6661, -1.2227, 0.8883],
      [0.2219, 0.1113, 0.7771, -0.5557],
    ],
    b: [-0.3317, 0.2239, -0.1171],
    act: sigmoid,
  },
];
const small = [
  {
    W: [
      [0.5, -1],
      [2, 1 / 3],
    ],
    b: [0.5, -0.25],
    act: leaky(0.1),
  },
];
const other = [{ W: [[-1, 2]], b: [0.75], act: arctan }];
const seen = [
  [12, -9, 4],
  [-7, 3, -11],
  [0.5, 8, -6],
];

/** Outputs that agree as far as anybody could see. */
function seenDifference(
  got: readonly (readonly number[])[],
  wanted: readonly (readonly number[])[],
) {
  for (const [n, row] of wanted.entries())
    for (const [k, want] of row.entries()) {
      const found = got[n]?.[k] ?? Number.NaN;
      if (!near(found, want, visible)) return { n, k, found, want };
    }
  return;
}

const good = "JSON with a version";

/** What kind of text this is, in words. */
function formOf(text: unknown): string {
  if (typeof text !== "string") return "no text";
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return text === "" ? "empty" : "no JSON";
  }
  if (typeof data === "string")
    return "JSON of a text, not of an object";
  if (Array.isArray(data)) return "JSON of a list";
  if (typeof data !== "object" || data === null)
    return "JSON of a single value";
  return "version" in data ? good : "JSON without a version at its top";
}

/** What a text owes to the network it keeps. */
export const savingChecks: readonly Check[] = [
  property({
    id: "version",
    claim: "`save` gives JSON text with a version",
    calls: [call("save", small)],
    // A date may stand in the text, so it need not be the same twice.
    inPlace: true,
    like: "",
    gist: ([text]) => formOf(text!),
    holds: ([text]) => {
      const found = formOf(text!);
      if (found === good) return;
      return `What \`save\` gives should be the JSON text of an object with a field \`version\`. It is ${found}.`;
    },
  }),

  property({
    id: "form",
    claim: "what is loaded has tables, biases and activations again",
    calls: [drive("form", small)],
    like: "",
    holds: ([found]) =>
      found === "a network"
        ? undefined
        : `Saved and loaded again, the network is none: ${found}.`,
  }),

  property({
    id: "answers-again",
    claim: "saved and loaded, a network answers as before",
    calls: [
      drive("again", small, [
        [2, 1],
        [-3, 0.5],
      ]),
    ],
    like: [
      [0, 0],
      [0, 0],
    ],
    holds: ([got]) => {
      const wanted = [
        [2, 1],
        [-3, 0.5],
      ].map((x) => forward(net(small), x));
      const found = seenDifference(got!, wanted);
      if (!found) return;
      return `Before it was saved, the network answered ${numberText(found.want)} at output ${found.k}. Saved and loaded it answers ${numberText(found.found)}.`;
    },
  }),

  property({
    id: "every-layer",
    claim: "several layers of different sizes and activations, too",
    calls: [drive("again", mixed, seen)],
    like: seen,
    holds: ([got]) => {
      const wanted = seen.map((x) => forward(net(mixed), x));
      const found = seenDifference(got!, wanted);
      if (!found) return;
      return `For x = [${seen[found.n]!.join(", ")}], output ${found.k} was ${numberText(found.want)}. Saved and loaded it is ${numberText(found.found)}.`;
    },
  }),

  property({
    id: "any-leak",
    claim: "leaky ReLU keeps its alpha, and its slopes",
    calls: [0.05, 0.4].map((alpha) =>
      drive(
        "slopesAgain",
        [{ ...small[0]!, act: leaky(alpha) }],
        [-2, 3],
      ),
    ),
    like: [[0, 0]],
    holds: (answers) => {
      const at = answers.findIndex(
        ([slopes], k) => !near(slopes![0]!, [0.05, 0.4][k]!),
      );
      if (at < 0) return;
      return {
        call: at,
        text: `Below 0 the slope of the activation was ${[0.05, 0.4][at]}. In the loaded network it is ${numberText(answers[at]![0]![0]!)}.`,
      };
    },
  }),

  property({
    id: "kept",
    claim: "the text keeps its network, whatever happens to it later",
    calls: [drive("keptAnswer", small, other, [2, 1])],
    like: [0, 0],
    holds: ([got]) => {
      const [want] = forward(net(small), [2, 1]);
      if (near(got![0]!, want!, visible)) return;
      return `The network was saved, then changed, and another was saved. Loaded from its text it should answer ${numberText(want!)}, as when it was saved, but answers ${numberText(got![0]!)}.`;
    },
  }),

  property({
    id: "new-each-time",
    claim: "loaded twice: two networks, independent of each other",
    calls: [drive("secondCopy", small, [2, 1])],
    like: [0, 0],
    holds: ([got]) => {
      const [want] = forward(net(small), [2, 1]);
      if (near(got![0]!, want!, visible)) return;
      return `One text was loaded twice and the first network changed. The second should still answer ${numberText(want!)}, but answers ${numberText(got![0]!)}.`;
    },
  }),

  property({
    id: "its-own-text",
    claim: "a text that went through other hands unchanged is loaded",
    calls: [drive("loadChanged", small, "nothing")],
    like: "loaded",
    holds: () => undefined,
  }),

  refuses({
    id: "other-version",
    claim: "another version is refused, and so is none",
    cases: [
      {
        call: drive("loadChanged", small, "other"),
        because:
          "The text says it is of a version that does not exist yet.",
      },
      {
        call: drive("loadChanged", small, "none"),
        because:
          "The text has no version, so nobody knows what is in it.",
      },
    ],
  }),

  refuses({
    id: "no-network",
    claim: "a text that holds no network is refused",
    cases: [
      { call: call("load", "hello"), because: "“hello” is no JSON." },
      { call: call("load", ""), because: "There is no text at all." },
      {
        call: call("load", "[]"),
        because: "An empty list has no version and no layers.",
      },
      {
        call: call("load", '{"name":"a picture","size":28}'),
        because: "This is JSON, but it holds no network.",
      },
      {
        call: drive("loadChanged", small, "only"),
        because:
          "The version is right, but nothing else is in the text.",
      },
    ],
  }),
];
