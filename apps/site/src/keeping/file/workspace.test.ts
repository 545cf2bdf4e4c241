import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { exampleWork } from "./example.ts";
import { limits } from "./limits.ts";
import { readWorkspace } from "./read-workspace.ts";
import { folder } from "./workspace.ts";
import { writeWorkspace } from "./write-workspace.ts";

test("what was written is read again, to the last bit", () => {
  const { bytes, leftOut } = writeWorkspace(exampleWork());
  expect(leftOut).toBe(0);
  expect(readWorkspace(bytes)).toEqual(exampleWork());
});

test("texts lie in the archive as ordinary files, each once", () => {
  const files = unzipSync(writeWorkspace(exampleWork()).bytes);
  expect(strFromU8(files[`${folder}/texts/1.1.ts`]!)).toContain("α ≠ a");
  const passed = Object.values(files).filter(
    (bytes) => strFromU8(bytes) === "// passed\n",
  );
  expect(passed).toHaveLength(1);
});

test("numbers that are none stay out, and the rest is written", () => {
  const work = exampleWork();
  const { layers, ...rest } = work.network!;
  const broken = [{ ...layers[0]!, b: [Number.NaN] }, layers[1]!];
  const network = { layers: broken, ...rest };
  const { bytes } = writeWorkspace({ ...work, network });
  expect(readWorkspace(bytes)).toEqual({ ...work, network: undefined });
});

test("versions for which there is no room are the oldest", () => {
  const text = (k: number) => `${k}`.padEnd(500_000);
  const earlier = Array.from({ length: 40 }, (_, k) => ({
    ...{ id: "1.1", text: text(k), at: k, why: "checked" as const },
  }));
  const { bytes, leftOut } = writeWorkspace({ ...exampleWork(), earlier });
  expect(bytes.length).toBeLessThan(limits.bytes);
  const kept = readWorkspace(bytes).earlier;
  expect(kept.length + leftOut).toBe(40);
  expect(kept[0]?.at).toBe(39);
  expect(leftOut).toBeGreaterThan(0);
});

test("the largest file is read within a tenth of a second", () => {
  const earlier = Array.from({ length: 100 }, (_, k) => ({
    ...{ id: "1.1", at: k, why: "checked" as const },
    text: `${k}`.padEnd(115_000),
  }));
  const { bytes } = writeWorkspace({ ...exampleWork(), earlier });
  expect(bytes.length).toBeGreaterThan(11_000_000);
  // The processor's time: how busy the machine is with others is not ours.
  const times = Array.from({ length: 5 }, () => {
    const start = process.threadCpuUsage();
    readWorkspace(bytes);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  console.log(`read ${bytes.length} bytes in ${times.map(Math.round)} ms`);
  expect(Math.min(...times)).toBeLessThan(100);
});
