import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exampleWork } from "./example.ts";
import { readWorkspace } from "./read-workspace.ts";
import { FileRefused } from "./refused.ts";
import { folder } from "./workspace.ts";
import { writeWorkspace } from "./write-workspace.ts";

type Files = Record<string, Uint8Array>;

/** A kept file whose archive was changed by somebody. */
function altered(change: (files: Files) => void): Uint8Array {
  const files = unzipSync(writeWorkspace(exampleWork()).bytes);
  change(files);
  return zipSync(files, { level: 0 });
}

/** A kept file whose list says something else. */
function listing(change: (project: ReturnType<typeof JSON.parse>) => void) {
  return altered((files) => {
    const path = `${folder}/project.json`;
    const project = JSON.parse(strFromU8(files[path]!));
    change(project);
    files[path] = strToU8(JSON.stringify(project));
  });
}

function whyNot(bytes: Uint8Array): string {
  try {
    readWorkspace(bytes);
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
  return "it was read";
}

describe("refused, with the number that was too big", () => {
  test("a file of 50 MB, before anything in it is looked at", () => {
    expect(whyNot(new Uint8Array(50_000_000))).toBe(
      "The file: found 50 MB, wanted at most 16.8 MB.",
    );
  });

  test("nine thousand files", () => {
    const bytes = altered((files) => {
      for (let k = 0; k < 9_000; k++) files[`a/${k}`] = new Uint8Array();
    });
    expect(whyNot(bytes)).toMatch(/number of files: found 9,00\d, .*8,000/);
  });

  test("a compressed archive, however small", () => {
    const zeros = new Uint8Array(10_000_000);
    const bomb = zipSync({ "a.txt": zeros }, { level: 9 });
    expect(bomb.length).toBeLessThan(20_000);
    expect(whyNot(bomb)).toContain("compressed or encrypted");
  });

  test("files that overlap, so that they are larger than the file", () => {
    const bytes = altered((files) => {
      files["a/big"] = new Uint8Array(10_000);
    });
    const view = new DataView(bytes.buffer);
    let at = view.getUint32(bytes.length - 6, true);
    while (at < bytes.length - 22) {
      view.setUint32(at + 20, 1e9, true);
      view.setUint32(at + 24, 1e9, true);
      const [name, extra] = [28, 30].map((k) => view.getUint16(at + k, true));
      at += 46 + name! + extra!;
    }
    expect(whyNot(bytes)).toMatch(/files inside: found 1,000 MB and more/);
  });

  test("lists inside lists without an end", () => {
    const bytes = altered((files) => {
      files[`${folder}/project.json`] = strToU8("[".repeat(1_000_000));
    });
    expect(whyNot(bytes)).toContain("lists 13 deep, wanted at most 12");
  });

  test("a list of a million small things", () => {
    const bytes = altered((files) => {
      files[`${folder}/project.json`] = strToU8(`[${"0,".repeat(1e6)}0]`);
    });
    expect(whyNot(bytes)).toContain("more than 300,000 values");
  });
});

describe("refused, with what was found", () => {
  test("names that lead outside, or are no names", () => {
    const plain = zipSync({ abcdefghi: strToU8("1") }, { level: 0 });
    const named = (name: string) =>
      strToU8(strFromU8(plain, true).replaceAll("abcdefghi", name), true);
    expect(whyNot(named("abcdefghi"))).toContain("no ");
    for (const name of [
      "../../b.t",
      "/etc/host",
      "a/../../b",
      "a\\b\\c\\d\\e",
      "__proto__",
      "a//bcdefg",
      "a/b/c/d/e",
    ])
      expect(whyNot(named(name))).toBe(
        `A name inside: found ${JSON.stringify(name)}, wanted letters, digits, . _ - in at most three folders.`,
      );
  });

  test("one name twice", () => {
    const bytes = zipSync(
      { "a/b": strToU8("1"), "a/c": strToU8("2") },
      { level: 0 },
    );
    const both = bytes.map((byte, k) =>
      byte === 0x63 && bytes[k - 1] === 0x2f ? 0x62 : byte,
    );
    expect(whyNot(both)).toBe(
      'The files inside: found "a/b" twice, wanted each name once.',
    );
  });

  test("a file that nobody listed, and one that is not there", () => {
    const more = altered((files) => {
      files[`${folder}/run-me.ts`] = new Uint8Array();
    });
    expect(whyNot(more)).toContain('found "handmade-work/run-me.ts"');
    const less = altered((files) => {
      delete files[`${folder}/texts/RA1.ts`];
    });
    expect(whyNot(less)).toContain('no "handmade-work/texts/RA1.ts"');
  });

  test("a version from the future, and one that never was", () => {
    const future = listing((project) => {
      project.version = 7;
      project.news = true;
    });
    expect(whyNot(future)).toMatch(/version: found 7, .*reload this page/);
    const never = listing((project) => {
      project.version = 0;
    });
    expect(whyNot(never)).toBe(
      '"project.json", version: found 0, wanted number to be >=1.',
    );
  });

  test("keys that would change what every object is", () => {
    const bytes = altered((files) => {
      const path = `${folder}/project.json`;
      const text = strFromU8(files[path]!);
      files[path] = strToU8(text.replace("{", '{"__proto__":{"a":1},'));
    });
    expect(whyNot(bytes)).toContain("__proto__");
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });

  test("the wrong kind of thing, by its place", () => {
    const wrong = listing((project) => {
      project.exercises[0].record.attempts = "many";
    });
    expect(whyNot(wrong)).toBe(
      '"project.json", exercises, 0, record, attempts: found string, wanted number.',
    );
  });

  test("an exercise that is a path, and one listed twice", () => {
    const path = listing((project) => {
      project.exercises[0].id = "../1.1";
    });
    expect(whyNot(path)).toContain(
      '"project.json", exercises, 0, id: found "../1.1", wanted ',
    );
    const twice = listing((project) => {
      project.exercises.push(project.exercises[0]);
    });
    expect(whyNot(twice)).toContain("1.1 twice");
  });

  test("a network whose layers do not fit on each other", () => {
    const bytes = altered((files) => {
      const path = `${folder}/desk/network.json`;
      const text = strFromU8(files[path]!);
      files[path] = strToU8(text.replace("[-1.5]", "[-1.5,2]"));
    });
    expect(whyNot(bytes)).toContain("layers from 784 to 10");
  });

  test("every single damaged byte of a text", () => {
    const whole = writeWorkspace(exampleWork()).bytes;
    const at = whole.findIndex(
      (byte, k) => byte === 0xce && whole[k + 1] === 0xb1,
    );
    for (const bit of [1, 2, 4, 8, 16, 32, 64, 128]) {
      const bytes = whole.slice();
      bytes[at]! ^= bit;
      expect(whyNot(bytes)).toContain("damaged bytes");
    }
  });

  test("every beginning of the file, and every end", () => {
    const { bytes } = writeWorkspace({
      ...exampleWork(),
      ...{ network: undefined, run: undefined },
    });
    for (let k = 0; k < bytes.length; k++) {
      expect(whyNot(bytes.subarray(0, k))).not.toBe("it was read");
      if (k > 0) expect(whyNot(bytes.subarray(k))).not.toBe("it was read");
    }
  });
});
