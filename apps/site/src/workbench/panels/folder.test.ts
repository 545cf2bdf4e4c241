import { expect, test } from "vitest";
import { filesBefore } from "./folder.ts";

const folder = { "neuron.ts": "theirs", "vectors.ts": "ours", "types.ts": "t" };
const order = ["RA1", "RA2", "1.1", "1.3"];
const passed = {
  RA2: { file: "vectors.ts", text: "my matVec" },
  RA1: { file: "vectors.ts", text: "my dot" },
  "1.3": { file: "neuron.ts", text: "from later" },
};

test("own texts stand for a file, latest first; else it is borrowed", () => {
  const files = filesBefore(folder, passed, order, "1.1");
  expect(files.map(({ name, owner, text }) => [name, owner, text])).toEqual([
    ["neuron.ts", "borrowed from the library", "theirs"],
    ["vectors.ts", "yours, from RA2", "my matVec"],
    ["vectors.ts", "yours, from RA1", "my dot"],
    ["types.ts", "the types in use", "t"],
  ]);
});
