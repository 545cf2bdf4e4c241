import {
  type HandedNetwork,
  networks,
} from "@handmade/figures/networks.svelte.ts";
import { leakyRelu, makeNetwork, randomFrom } from "@handmade/nn";
import { render } from "svelte/server";
import { describe, expect, test } from "vitest";
import Collection from "./Collection.svelte";
import { wish } from "./driver.ts";
import Hand from "./figure.svelte";
import { caption, pixelWords } from "./in-words.ts";
import { plain, read } from "./reading.ts";
import { wishIn } from "./wish-answer.ts";

const network = makeNetwork(
  [784, 4, 10],
  leakyRelu(0.1),
  randomFrom(1),
);
const handed: HandedNetwork = { network, own: true, meaning: "scores" };

describe("without JavaScript and without a network", () => {
  const { body } = render(Hand, { props: {} });

  test("a drawing lies on the paper, and its five stages are drawn", () => {
    expect(body).not.toContain("draw a digit here");
    for (const stage of [
      "the numbers",
      "ink, not paper",
      "cropped",
      "fitted",
      "laid",
    ])
      expect(body).toContain(`aria-label="${stage}: `);
    // The longer side is 20, whatever was drawn.
    expect(body).toMatch(/aria-label="fitted: 20 × \d+"/);
    // Pixel 14 has its middle at 14.5, and rounding leaves half a pixel.
    expect(body).toMatch(
      /aria-label="laid: weight at 1[45]\.\d, 1[45]\.\d"/,
    );
  });

  test("it says that the network is on its way", () => {
    expect(body).toContain("The network that reads it is on its way.");
    expect(body).toContain("the network is not here yet");
    expect(body).toContain("borrowed: prepareDrawing, backThrough");
  });

  test("twenty of the two hundred drawings are shown", () => {
    const { body: collection } = render(Collection, { props: {} });
    expect(collection.match(/viewBox="0 0 100 100"/g)).toHaveLength(20);
    expect(collection).toContain("Let it read them");
  });
});

test("with a network both pictures are read, and wishes are granted", async () => {
  networks.connect(async () => handed);
  await networks.fetch();
  const { body } = render(Hand, { props: {} });
  expect(body).toContain("the network you trained");
  expect(body.match(/reads <strong[^>]*>an? \d/g)).toHaveLength(2);
  expect(body).toContain("Ink where it helps most");
});

describe("the caption", () => {
  const reading = (best: number) => ({ bars: [], best });
  const now = { drawn: true, own: false } as const;

  test("sets the two readings beside each other", () => {
    expect(
      caption({ ...now, unprepared: reading(8), prepared: reading(7) }),
    ).toBe(
      "A borrowed network reads an 8 if the paper is only shrunk, and a 7 once it is prepared.",
    );
    const both = { unprepared: reading(1), prepared: reading(1) };
    expect(caption({ ...now, ...both, own: true })).toBe(
      "Your network reads a 1, prepared or not.",
    );
  });

  test("says what is missing", () => {
    expect(caption({ ...now, drawn: false })).toContain("empty");
    expect(caption({ ...now, missing: "No line." })).toContain(
      "No line.",
    );
    expect(caption({ ...now, problem: "No picture." })).toBe(
      "No picture.",
    );
  });

  test("of a pixel tells which way, how much and against whom", () => {
    const at = { row: 3, col: 20, digit: 9, rival: 7 };
    expect(pixelWords({ ...at, slope: 0.25 })).toBe(
      "Ink at row 3, column 20 brings the answer nearer to a 9: +0.25 per unit of ink, against a 7.",
    );
    expect(pixelWords({ ...at, slope: -1.5 })).toContain(
      "takes the answer away from a 9: −1.5",
    );
    expect(pixelWords({ ...at, slope: 0.001 })).toContain(
      "next to nothing",
    );
  });
});

test("what a network reads is its largest output, in chances", () => {
  const picture = new Array<number>(784).fill(0.5);
  const { bars, best } = read(handed, picture);
  expect(bars.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
  expect(bars[best]).toBe(Math.max(...bars));
  const outputs = read({ ...handed, meaning: "targets" }, picture);
  expect(outputs.best).toBe(best);
  expect(outputs.bars).not.toEqual(bars);
});

test("a driver's answer is read only if it is whole", () => {
  const found = wish(plain(network), new Array(784).fill(0.1), 3);
  expect(wishIn(found)).toEqual(found);
  expect(wishIn(undefined)).toBeUndefined();
  expect(wishIn({ ...found, slopes: [1] })).toBeUndefined();
  expect(wishIn({ ...found, rival: Number.NaN })).toBeUndefined();
});
