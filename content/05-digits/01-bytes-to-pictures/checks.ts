import {
  type Call,
  call,
  defineChecks,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { type Digit, decodeDigits, pixel } from "@handmade/nn";
import { fourFile, oneFile, places, threeFile } from "./drawn.ts";

const bytesIn = 785;
/** Float32Array keeps seven digits; the mildest mistake is a 256th off. */
const sevenDigits = { relative: 1e-6, absolute: 1e-6 };
const decode = (file: Uint8Array, n: number) =>
  call("decodeDigits", file, n);
const place = (k: number) =>
  `row ${Math.floor(k / 28)}, column ${k % 28}`;

/** The first pixel that is not its byte, divided by 255. */
function wrongPixel(
  file: Uint8Array,
  digits: readonly Digit[],
): string | undefined {
  for (const [n, { x }] of digits.entries()) {
    const bytes = file.subarray(n * bytesIn + 1, (n + 1) * bytesIn);
    const k = x.findIndex(
      (v, at) => !near(v, bytes[at]! / 255, sevenDigits),
    );
    if (k < 0) continue;
    return `In picture ${n}, ${place(k)}, the file has the byte ${bytes[k]}. So x[${k}] should be ${numberText(bytes[k]! / 255)}, but it is ${numberText(x[k]!)}.`;
  }
}

function wrongLabel(
  file: Uint8Array,
  digits: readonly Digit[],
): string | undefined {
  const n = digits.findIndex(
    ({ label }, k) => label !== file[k * bytesIn],
  );
  if (n < 0) return;
  return `Picture ${n} is a ${file[n * bytesIn]}: so says the byte before its pixels. Your label is ${numberText(digits[n]!.label)}.`;
}

/** A fact about what one call of `decodeDigits` gives. */
const decoded = (given: {
  readonly id: string;
  readonly claim: string;
  readonly calls: readonly Call[];
  readonly holds: (
    digits: readonly Digit[],
    file: Uint8Array,
  ) => string | undefined;
}) =>
  property<Digit[]>({
    ...given,
    like: decodeDigits,
    holds: (answers) => {
      for (const [at, digits] of answers.entries()) {
        const file = given.calls[at]!.args[0] as Uint8Array;
        const text = given.holds(digits, file);
        if (text) return { call: at, text };
      }
      return;
    },
  });

const corners = [
  [0, 0],
  [0, 27],
  [27, 0],
  [27, 27],
  [13, 14],
  [20, 6],
] as const;

export default defineChecks({
  exports: ["decodeDigits", "pixel"],
  checks: [
    decoded({
      id: "label-first",
      claim: "the first byte of a record is its label",
      calls: [decode(oneFile, 1)],
      holds: (digits, file) => wrongLabel(file, digits),
    }),

    decoded({
      id: "from-0-to-1",
      claim: "paper is 0, ink is 1, everything else lies between",
      calls: [decode(oneFile, 1)],
      holds: ([{ x }]) => {
        const [least, most] = [Math.min(...x), Math.max(...x)];
        if (most > 1 + 1e-6)
          return `The largest input is ${numberText(most)}. Inputs should lie between 0 and 1; try e to the power of ${numberText(most)}.`;
        if (least < -1e-6)
          return `The smallest input is ${numberText(least)}. Inputs should lie between 0 and 1.`;
        if (!near(x[0]!, 0, sevenDigits))
          return `The top left corner is paper, byte 0, but your x[0] is ${numberText(x[0]!)}.`;
        return near(most, 1, sevenDigits)
          ? undefined
          : `There is ink in this picture, byte 255, but your largest input is ${numberText(most)}.`;
      },
    }),

    decoded({
      id: "as-it-was-drawn",
      claim: "a drawn seven has its ink where it was drawn",
      calls: [decode(oneFile, 1)],
      holds: (digits, file) => wrongPixel(file, digits),
    }),

    decoded({
      id: "three-records",
      claim: "every record has its own label and its own pixels",
      calls: [decode(threeFile, 3)],
      holds: (digits, file) =>
        wrongLabel(file, digits) ?? wrongPixel(file, digits),
    }),

    decoded({
      id: "as-many-as-asked",
      claim: "n says how many, even if the file has more",
      calls: [decode(fourFile, 2), decode(fourFile, 4)],
      holds: (digits, file) =>
        wrongLabel(file, digits) ?? wrongPixel(file, digits),
    }),

    property({
      id: "row-then-column",
      claim: "`pixel` counts rows, then columns, both from 0",
      calls: [
        call("pixel", places, 1, 0),
        call("pixel", places, 0, 1),
        call("pixel", places, 2, 3),
      ],
      like: pixel,
      holds: (answers) => {
        const wanted = [28, 1, 59];
        const at = answers.findIndex(
          (v, k) => !near(v, wanted[k]! / 1000, sevenDigits),
        );
        if (at < 0) return;
        const [row, col] = [
          [1, 0],
          [0, 1],
          [2, 3],
        ][at]!;
        const text = `In this list x[k] is k / 1000. Row ${row}, column ${col} is place ${wanted[at]}, so ${wanted[at]! / 1000}, but \`pixel\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    property({
      id: "corners",
      claim: "`pixel` reaches all four corners",
      calls: corners.map(([row, col]) =>
        call("pixel", places, row, col),
      ),
      like: pixel,
      holds: (answers) => {
        const at = answers.findIndex((v, k) => {
          const [row, col] = corners[k]!;
          return !near(v, (28 * row + col) / 1000, sevenDigits);
        });
        if (at < 0) return;
        const [row, col] = corners[at]!;
        const text = `In this list x[k] is k / 1000. Row ${row}, column ${col} is place ${28 * row + col}, but \`pixel\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),
  ],
});
