import { drawings, scan } from "@handmade/figures";
import { call, defineChecks, property, refuses } from "@handmade/judge";
import { prepareDrawing } from "@handmade/nn";
import { aside, cut, flawOf, overTheEdge } from "./flaws.ts";
import { blocks, laid, type Paper, thirty } from "./papers.ts";
import { resembles } from "./resemblance.ts";

const prepare = ({ gray, w, h }: Paper) =>
  call("prepareDrawing", gray, w, h);

/** A check of pictures; `fault` reads one, and knows the right one. */
function pictures(given: {
  readonly id: string;
  readonly claim: string;
  readonly papers: readonly Paper[];
  readonly names?: readonly string[];
  readonly fault?: typeof flawOf;
  /** Whether so much is handed over that it is not handed back. */
  readonly blind?: true;
}) {
  const { papers, fault = flawOf, names = [] } = given;
  const right = papers.map(({ gray, w, h }) =>
    prepareDrawing(gray, w, h),
  );
  return property<number[]>({
    id: given.id,
    claim: given.claim,
    calls: papers
      .map(prepare)
      .map((one) => (given.blind ? { ...one, blind: true } : one)),
    resembles,
    like: new Array<number>(784).fill(0),
    holds: (answers) => {
      for (const [at, answer] of answers.entries()) {
        const flaw = fault(answer, right[at]!);
        const name = names[at] ? `${names[at]}: ` : "";
        if (flaw) return { call: at, text: `${name}${flaw}` };
      }
      return;
    },
  });
}

/** A cup, 6 wide and 8 high: much of it is its last row and column. */
const cup = (x: number, y: number) => [
  { x, y, w: 2, h: 8 },
  { x, y: y + 7, w: 6, h: 1 },
  { x: x + 5, y, w: 1, h: 8 },
];

const seven = scan(drawings[7]!.strokes, 48);
const at = (x: number, y: number) =>
  laid(seven, 48, { w: 72, h: 64, x, y });
const collection = thirty();

export default defineChecks({
  exports: ["prepareDrawing"],
  checks: [
    pictures({
      id: "by-hand",
      claim: "a bar 20 high and 10 wide goes to the middle as it is",
      papers: [blocks(30, 40, { x: 3, y: 15, w: 10, h: 20 })],
    }),

    pictures({
      id: "large-and-small",
      claim: "large or small, the longer side becomes 20 pixels",
      papers: [
        blocks(20, 16, { x: 9, y: 4, w: 5, h: 10 }),
        blocks(60, 50, { x: 10, y: 5, w: 20, h: 40 }),
        blocks(64, 48, { x: 4, y: 12, w: 60, h: 30 }),
      ],
    }),

    pictures({
      id: "proportions",
      claim: "what is thin stays thin, and what is wide stays wide",
      papers: [
        blocks(40, 50, { x: 6, y: 5, w: 6, h: 40 }),
        blocks(50, 44, { x: 4, y: 30, w: 40, h: 8 }),
      ],
    }),

    pictures({
      id: "weight-in-the-middle",
      claim: "the weight of the ink comes to the middle, not its frame",
      papers: [
        blocks(
          60,
          70,
          { x: 5, y: 20, w: 14, h: 40 },
          { x: 19, y: 20, w: 26, h: 12 },
        ),
        blocks(
          40,
          30,
          { x: 15, y: 23, w: 20, h: 7 },
          { x: 29, y: 10, w: 6, h: 13 },
        ),
      ],
    }),

    property<number[]>({
      id: "any-place",
      claim: "moving the drawing on the paper changes nothing",
      calls: [at(0, 0), at(24, 16), at(9, 3)].map(prepare),
      resembles,
      like: new Array<number>(784).fill(0),
      holds: ([first, ...others]) => {
        const k = others.findIndex((one) => !resembles(one, first));
        if (k < 0) return;
        return {
          call: k + 1,
          text: `The same 7, moved on the paper, became another picture: ${aside(others[k]!, first!)}`,
        };
      },
    }),

    property<number[]>({
      id: "any-size",
      claim: "drawing it larger changes nothing",
      calls: [32, 48, 64].map((side) =>
        prepare({
          gray: scan(drawings[2]!.strokes, side),
          w: side,
          h: side,
        }),
      ),
      resembles,
      like: new Array<number>(784).fill(0),
      holds: ([first, ...others]) => {
        const k = others.findIndex((one) => !resembles(one, first));
        if (k < 0) return;
        return {
          call: k + 1,
          text: `The same 2, drawn larger, became another picture: ${aside(others[k]!, first!)}`,
        };
      },
    }),

    pictures({
      id: "up-to-the-edge",
      claim: "ink in the last row and column counts like any other",
      papers: [
        blocks(6, 8, ...cup(0, 0)),
        blocks(16, 14, ...cup(10, 6)),
        blocks(16, 14, ...cup(4, 2)),
      ],
    }),

    pictures({
      id: "over-the-edge",
      claim:
        "ink that has no room is cut or moved, never put elsewhere",
      papers: [
        blocks(
          40,
          40,
          { x: 8, y: 8, w: 4, h: 20 },
          { x: 12, y: 17, w: 16, h: 2 },
        ),
        blocks(
          40,
          44,
          { x: 8, y: 8, w: 20, h: 4 },
          { x: 17, y: 12, w: 2, h: 16 },
        ),
      ],
      fault: (picture, right) =>
        cut(right).some((one) => resembles(picture, one))
          ? overTheEdge(picture)
          : flawOf(picture, right),
    }),

    pictures({
      id: "thirty-drawings",
      claim: "thirty drawings look like the data, three of each digit",
      papers: collection,
      blind: true,
      names: collection.map(({ digit }) => `A drawn ${digit}`),
    }),

    refuses({
      id: "nothing-drawn",
      claim: "an empty paper is refused",
      cases: [
        {
          call: prepare(blocks(8, 6)),
          because: "Nothing is drawn, so there is nothing to read.",
        },
        {
          call: prepare(blocks(56, 56)),
          because: "Nothing is drawn, so there is nothing to read.",
        },
      ],
    }),
  ],
});
