import { expect, test } from "vitest";
import { type HandedNetwork, networks } from "./networks.svelte.ts";

const handed: HandedNetwork = { network: [], own: true, meaning: "targets" };

test("a page without a network hands none, and nothing breaks", async () => {
  await networks.fetch();
  expect(networks.now).toBeUndefined();
  expect(networks.problem).toBeUndefined();
});

test("a network is fetched once, and after a failure again", async () => {
  let asked = 0;
  networks.connect(async () => {
    asked += 1;
    if (asked === 1) throw new Error("The line is dead.");
    return handed;
  });
  await networks.fetch();
  expect(networks.problem).toBe("The line is dead.");
  await Promise.all([networks.fetch(), networks.fetch()]);
  await networks.fetch();
  expect(networks.now).toBe(handed);
  expect(networks.problem).toBeUndefined();
  expect(asked).toBe(2);
});
