import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lockFaults, warnings } from "./packages.ts";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));
const held = { version: "1.0.0", integrity: "sha512-abc" };

test("each package of ours is held to its contents and runs no script", () => {
  const { allowScripts } = read("package.json");
  expect(lockFaults(read("package-lock.json"), allowScripts)).toEqual([]);
});

test("a package without a hash, from git, or with a script is named", () => {
  const packages = {
    "": {},
    "apps/site": {},
    "node_modules/@handmade/nn": { link: true, resolved: "packages/nn" },
    "node_modules/fine": held,
    "node_modules/bare": { version: "1.0.0" },
    "node_modules/a/node_modules/from-git": {
      ...held,
      resolved: "git+ssh://git@example.org/x.git",
    },
    "node_modules/denied": { ...held, hasInstallScript: true },
    "node_modules/runs": { ...held, hasInstallScript: true },
  };
  expect(lockFaults({ packages }, { denied: false })).toEqual([
    "bare has no SHA-512 of its contents",
    "from-git comes from git+ssh://git@example.org/x.git, and no registry",
    "runs runs a script as it is installed",
  ]);
});

test("a warning is open until it has a reason, and a reason needs a warning", () => {
  const via = [
    { url: "https://example.org/1", title: "reads too far" },
    "another",
  ];
  const report = {
    vulnerabilities: { a: { severity: "low", range: "<2", via } },
  };
  const line = "a <2 (low): reads too far, https://example.org/1";
  expect(warnings(report, {})).toEqual({
    open: [line],
    excused: [],
    unused: [],
  });
  expect(
    warnings(report, {
      "https://example.org/1": "build only",
      "https://example.org/2": "gone",
    }),
  ).toEqual({
    open: [],
    excused: [`${line}: build only`],
    unused: ["https://example.org/2"],
  });
});
