import { numbersIn } from "@handmade/figures/figure-state.ts";
import fc from "fast-check";
import type { Format } from "./format.ts";
import { bytesOf, misspelled, pooled } from "./tamper.ts";

const state = { name: "neuron", numbers: [0, 0, 0] };

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom("neuron", "neuron", "other", "__proto__", "toString"),
      fc.array(
        fc.oneof(
          fc.integer({ min: -9, max: 9 }).map(String),
          fc.double().map(String),
        ),
        { minLength: 2, maxLength: 4 },
      ),
    ),
    { maxLength: 3 },
  )
  .map((pairs) =>
    pairs.map(([key, list]) => `${key}=${list.join()}`).join("&"),
  );

/** What a figure reads in an address that somebody sent. */
export const link: Format = {
  name: "link",
  files: misspelled(pooled(query)).map((text) => bytesOf(text)),
  read(bytes) {
    const text = new TextDecoder().decode(bytes);
    const found = numbersIn(`https://handmade.example/1/?${text}`, state);
    if (!found) return;
    // It is not refused in words: the figure just stays as it was.
    if (found.length === 3 && found.every(Number.isFinite)) return found;
    throw new Error(`a link gave ${found}`);
  },
  refusals: [],
  heavy: {
    "a million commas": () => bytesOf(`neuron=${",".repeat(1e6)}`),
    "a million fields": () => bytesOf("neuron=1&".repeat(1e6)),
    "a number of a million digits": () =>
      bytesOf(`neuron=${"1".repeat(1e6)},1,1`),
  },
};
