import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { encode } from "fast-png";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pngOf } from "./png.ts";
import { handmade, lastLine } from "./run.ts";

/** Everything a command could be given that it cannot use. */
const prepared = mkdtempSync(join(tmpdir(), "handmade-bad-"));
afterAll(() => rmSync(prepared, { recursive: true }));

beforeAll(async () => {
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(prepared, name), content);
  const gray = { width: 30, height: 30, channels: 1, depth: 8 } as const;
  const body = deflateSync(new Uint8Array(931));
  const wide = pngOf({
    ...{ width: 1e5, height: 30, depth: 8, color: 0 },
    body,
  });
  const blank = encode({ ...gray, data: new Uint8Array(900).fill(255) });
  write("letters.csv", "a,b,class\n1,2,0\n3,abc,1\n");
  write("ragged.csv", "1,2,0\n3,1\n");
  write("large.csv", "1,2,0\n3,4e38,1\n5,1,1\n7,8e38,0\n2,2,0\n");
  write("short.csv", "1,2,0\n");
  write("good.csv", "1,2,0\n3,4,1\n5,6,1\n7,8,0\n2,2,0\n");
  write("notes.txt", "not a model");
  write("text.png", "not a picture at all");
  write("blank.png", blank);
  write("cut.png", blank.subarray(0, blank.length - 20));
  write("wide.png", wide);
  write("other.json", '{"version":1,"layers":[]}');
  mkdirSync(join(prepared, "folder"));
  await handmade("train --data quadrants --limit 20 --out toy.json", prepared);
  await handmade("train --data mnist --limit 20 --out digits.json", prepared);
  await handmade("train --data good.csv --out table.json", prepared);
  const model = readFileSync(join(prepared, "toy.json"), "utf8");
  write("half.json", model.slice(0, model.length / 2));
  write("bare.json", JSON.stringify({ ...JSON.parse(model), trained: null }));
  write("lost.json", model.replace('"step":20', '"step":9999'));
  write("bent.json", model.replace('"lr":0.03', '"lr":0'));
  write("good.csv", "1,2,0\n3,4,1\n5,6,1\n7,8,0\n2,3,0\n");
});

const cases: [line: string, sentence: RegExp][] = [
  ["", /Usage: handmade/],
  [
    "verify 1.1 9.9",
    /^handmade: There is no exercise 9\.9; expected one of .*1\.1/m,
  ],
  ["teach", /^handmade: unknown command 'teach'; see handmade --help\.$/m],
  [
    "train --speed 3",
    /^handmade: unknown option '--speed'; see handmade train --help\.$/m,
  ],
  ["train --data", /'--data <set>' argument missing/],
  ["train", /--data is missing; expected mnist, a toy set or a .csv/],
  ["train --data digits", /--data is digits; expected mnist, quadrants/],
  ["train --data none.csv", /none.csv .* no such file; expected a file/],
  ["train --data folder.csv", /folder.csv .* no such file/],
  ["train --data letters.csv", /line 3, column 2: "abc" is not a number/],
  ["train --data ragged.csv", /line 2 has 2 columns; expected 3/],
  ["train --data short.csv", /short.csv has 1 line .* expected at least 3/],
  ["train --data moons --lr 0", /--lr is 0; expected a number above 0/],
  ["train --data moons --lr NaN", /--lr is NaN; expected/],
  ["train --data moons --lr -0.1", /--lr is -0.1; expected/],
  ["train --data moons --lr 1e999", /--lr is 1e999; expected/],
  ["train --data moons --lr fast", /--lr is fast; expected/],
  ["train --data moons --batch 0", /--batch is 0; expected a whole number/],
  ["train --data moons --epochs 1.5", /--epochs is 1.5; expected a whole/],
  ["train --data moons --seed x", /--seed is x; expected a whole number/],
  ["train --data moons --limit 0", /--limit is 0; expected a whole number/],
  ["train --data moons --layers 2", /--layers is 2; expected at least two/],
  ["train --data moons --layers 2,0,2", /--layers is 2,0,2; expected/],
  ["train --data moons --layers 2,x,2", /--layers is 2,x,2; expected/],
  ["train --data moons --layers 2,9000,9000,2", /81,054,002 weights/],
  ["train --data moons --layers 3,4,2", /starts with 3, but .* is 2 numbers/],
  ["train --data moons --layers 2,4,5", /ends with 5, but moons has 2 classes/],
  ["train --data mnist --layers 784,16,9", /ends with 9, but mnist has 10/],
  ["train --data moons --activation sine", /--activation is sine; expected/],
  ["train --data moons --loss hope", /--loss is hope; expected mse or cross/],
  [
    "train --data large.csv",
    /has [48]e\+38 at 1; float32 must hold it .* or use --engine plain, which/,
  ],
  ["train --data moons --init zero", /--init is zero; expected he or course/],
  [
    "train --data moons --pixels odd",
    /--pixels is odd; expected scaled or raw/,
  ],
  [
    "train --data moons --pixels raw",
    /raw was given for moons; expected mnist/,
  ],
  [
    "train --data moons --engine gpu",
    /--engine is gpu; expected fast or plain/,
  ],
  [
    "train --data moons --out notes.txt",
    /notes.txt, which exists and is not a/,
  ],
  ["train --data moons --out no/m.json", /no is not a folder/],
  ["train --data moons --out folder", /folder, which is not a file/],
  ["train --resume none.json", /none.json .* no such file/],
  [
    "train --resume notes.txt",
    /notes.txt is not JSON \(it starts with "not a model"/,
  ],
  ["train --resume half.json", /half.json is not JSON .*; expected JSON/],
  ["train --resume bare.json", /bare.json is a network, but it does not say/],
  [
    "train --resume bent.json --epochs 2",
    /settings.lr is 0; expected a number above 0/,
  ],
  ["train --resume lost.json --epochs 2", /step 9999 of epoch 1, but/],
  ["train --resume toy.json", /--epochs is 1, but toy.json has 1 behind it/],
  ["train --resume toy.json --epochs 2 --lr 1", /--lr is 1, but .* with 0.03/],
  [
    "train --resume toy.json --epochs 2 --engine plain",
    /--engine is plain, but toy.json was trained with fast/,
  ],
  ["train --resume toy.json --epochs 2 --data moons", /is not what toy.json/],
  ["train --resume table.json --epochs 2", /good.csv is not what table.json/],
  ["test", /missing required argument 'model'/],
  ["test other.json", /other.json is not a model/],
  ["test toy.json --data mnist", /reads 2 numbers, but a picture .* is 784/],
  ["test table.json --data spiral", /--data is spiral; expected/],
  ["test toy.json --data letters.csv", /line 3, column 2/],
  ["predict digits.json", /missing required argument 'picture'/],
  ["predict digits.json none.png", /none.png .* no such file/],
  ["predict digits.json folder", /folder .* it is a folder; expected a file/],
  ["predict digits.json text.png", /is not a PNG \(it starts with 6e6f7420\)/],
  ["predict digits.json cut.png", /cut.png is a damaged PNG/],
  ["predict digits.json wide.png", /100000 × 30 pixels; expected 1 to 4096/],
  ["predict digits.json blank.png", /nothing is drawn/],
  ["predict toy.json blank.png", /reads 2 numbers .* expected a network for/],
  ["predict notes.txt blank.png", /notes.txt is not JSON/],
  ["check --file notes.txt", /missing required argument 'exercise'/],
  ["check 1.1", /required option '--file <file>' not specified/],
  ["check 9.9 --file notes.txt", /no exercise 9.9; expected one of .*1\.1/],
  ["check 1.1 --file none.ts", /none.ts .* no such file; expected a file/],
  ["serve --port 70000", /--port is 70000; expected .* from 0 to 65535/],
  ["serve --folder folder", /folder holds no built site .* npm run build/],
];

/** Names and contents of everything in a folder. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(join(folder, entry.name), "hex") : "folder",
    ]),
  );
}

describe("bad input ends with code 2, one sentence and nothing changed", () => {
  test.concurrent.each(cases)("handmade %s", async (line, sentence) => {
    const folder = mkdtempSync(join(tmpdir(), "handmade-case-"));
    cpSync(prepared, folder, { recursive: true });
    const before = contents(folder);
    const { code, stdout, stderr } = await handmade(line, folder);
    const after = contents(folder);
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(sentence);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    // Only the bare program shows all of its help.
    if (line) expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(after).toEqual(before);
  });
});

test("with --json, the sentence is in the JSON object as well", async () => {
  const finished = await handmade("train --data moons --lr 0 --json", prepared);
  expect(lastLine(finished)).toEqual({
    error: "--lr is 0; expected a number above 0.",
  });
});
