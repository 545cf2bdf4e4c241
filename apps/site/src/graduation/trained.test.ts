import { leakyRelu, makeNetwork, randomFrom } from "@handmade/nn";
import { expect, test } from "vitest";
import { ownStory } from "./trained.ts";

const net = makeNetwork([784, 16, 10], leakyRelu(0.1), randomFrom(1));

test("a network's story tells its sizes, its pictures and what it reads", () => {
  expect(ownStory(net, 50_000, 0.9125)).toBe(
    "The network you trained on the desk, 784-16-10, after 50,000 pictures. It reads 91.3 % of the test pictures right.",
  );
});

test("what was not counted is not claimed", () => {
  expect(ownStory(net, 7, undefined)).toBe(
    "The network you trained on the desk, 784-16-10, after 7 pictures.",
  );
});
