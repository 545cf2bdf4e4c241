import fc from "fast-check";
import { readArchive } from "../../apps/site/src/keeping/file/archive.ts";
import { exampleWork } from "../../apps/site/src/keeping/file/example.ts";
import { readWorkspace } from "../../apps/site/src/keeping/file/read-workspace.ts";
import { FileRefused } from "../../apps/site/src/keeping/file/refused.ts";
import { writeWorkspace } from "../../apps/site/src/keeping/file/write-workspace.ts";
import type { Format } from "./format.ts";
import { bytesOf, misspelled, oddNumbers, rarely, tampered } from "./tamper.ts";
import { zipOf } from "./zip.ts";

type Files = readonly (readonly [name: string, data: Uint8Array])[];

const whole = writeWorkspace(exampleWork()).bytes;
const { network: _, run: __, ...texts } = exampleWork();
const small = writeWorkspace(texts).bytes;
const filesIn = (bytes: Uint8Array): Files => [...readArchive(bytes)];

const oddNames = [
  "handmade-work/../../etc/passwd",
  "/handmade-work/texts/1.1.ts",
  "handmade-work/__proto__",
  "handmade-work/constructor",
  "handmade-work/texts\\1.1.ts",
  "handmade-work/texts/1.1.ts",
  "handmade-work/α.ts",
  "",
  "a".repeat(101),
];

/** Its JSON with words replaced, its files renamed, left out or repeated. */
function changed(files: Files) {
  const texts = files.map(([name, data]) => {
    const text = new TextDecoder().decode(data);
    return name.endsWith(".json")
      ? misspelled(fc.constant(text)).map(bytesOf)
      : fc.constant(data);
  });
  const nth = fc.nat(files.length - 1);
  return fc
    .record({
      data: fc.oneof(
        { weight: 3, arbitrary: fc.tuple(...texts) },
        { weight: 2, arbitrary: fc.constant(files.map(([, data]) => data)) },
      ),
      name: rarely(fc.tuple(nth, fc.constantFrom(...oddNames))),
      missing: rarely(nth),
      twice: rarely(nth),
      lie: rarely(
        fc.record({
          file: fc.nat(files.length),
          at: fc.nat(45),
          value: fc.oneof(fc.constantFrom(...oddNumbers), fc.nat()),
        }),
      ),
    })
    .map(({ data, name, missing, twice, lie }) => {
      const all = files.map(([title], k): [string, Uint8Array] => [
        name?.[0] === k ? name[1] : title,
        data[k]!,
      ]);
      if (twice !== undefined) all.push(all[twice]!);
      if (missing !== undefined) all.splice(missing, 1);
      return zipOf(all, lie);
    });
}

const file = fc.oneof(
  { weight: 9, arbitrary: changed(filesIn(small)) },
  { weight: 1, arbitrary: changed(filesIn(whole)) },
);

const project = (text: string) =>
  zipOf([["handmade-work/project.json", bytesOf(text)]]);

/** All of somebody's work, as the site saves it. */
export const workspace: Format = {
  name: "workspace",
  files: fc.oneof(
    { weight: 4, arbitrary: file },
    { weight: 1, arbitrary: tampered(file) },
  ),
  read: readWorkspace,
  refusals: [FileRefused],
  heavy: {
    "17 MB": () => new Uint8Array(17e6),
    "7,999 files of nothing": () =>
      zipOf(
        Array.from({ length: 7999 }, (_, k): [string, Uint8Array] => [
          `a/${k}`,
          new Uint8Array(0),
        ]),
      ),
    "a million lists in lists": () => project("[".repeat(1e6)),
    "three million commas": () => project(`[${"0,".repeat(1.5e6)}0]`),
    "250,000 objects": () => project(`[${"{},".repeat(125_000)}0]`),
  },
};
