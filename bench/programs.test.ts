import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { difference } from "./compare.ts";
import { engineStrict, limit, nn, plain } from "./peers/list.ts";
import { open, type Peer } from "./peers/peer.ts";
import { w1 } from "./workloads/w1.ts";
import { w3Adam } from "./workloads/w3.ts";
import { w6 } from "./workloads/w6.ts";

const run = promisify(execFile);

test("peers that need no installing open, prove and pass", async () => {
  const task = w1.task(true);
  const proofs = await Promise.all(
    [nn, plain, engineStrict].map(async (peer) => {
      const worker = await open(peer, task);
      if (typeof worker === "string") throw new Error(worker);
      try {
        expect(await worker.pass(3, "processor")).toBeGreaterThan(0);
        return await worker.prove([1, 10]);
      } finally {
        worker.close();
      }
    }),
  );
  const [first, second, third] = proofs;
  expect(difference(first!, second!).largest).toBeLessThan(1e-9);
  expect(difference(first!, third!).largest).toBeLessThan(1e-4);
});

test("a peer says what it cannot do, and why it is not here", async () => {
  expect(await open(nn, w3Adam.task(true))).toBe(
    "nn has plain SGD and no adam",
  );
  const nobody: Peer = { ...nn, commands: [["no-such-program"]] };
  expect(await open(nobody, w1.task(true))).toMatch(/no-such-program|ENOENT/);
});

test("chains of multiply-adds come to what they must", async () => {
  const worker = await open(limit, w6[0]!.task(true));
  if (typeof worker === "string") throw new Error(worker);
  expect(await worker.pass(1, "wall")).toBeGreaterThan(0);
  worker.close();
});

test("the command refuses what it does not know", async () => {
  const command = fileURLToPath(new URL("run.ts", import.meta.url));
  const refused = (...args: string[]) =>
    run(process.execPath, [command, ...args]).catch((error) => error);
  expect(await refused("--only", "W9")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("--only is W9; there is W1, W2"),
  });
  expect((await refused("--fast")).code).toBe(2);
  expect((await refused("--keep", "--quick")).stderr).toContain("rehearsal");
});
