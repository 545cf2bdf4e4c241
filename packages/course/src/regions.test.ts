import { describe, expect, test } from "vitest";
import { dedent, dropRegions, parseRegions, stripMarkers } from "./index.ts";

const source = `import { a } from "./a.ts";

// #region 3.1
export const mse = {
  value: 1,
  // #region 3.2
  grad: 2,
  // #endregion 3.2
};
// #endregion 3.1
`;

describe("regions", () => {
  test("are found with their names, lines and code, without markers", () => {
    expect(parseRegions("losses.ts", source)).toEqual([
      {
        name: "3.1",
        line: 4,
        lastLine: 9,
        code: "export const mse = {\n  value: 1,\n  grad: 2,\n};",
      },
      { name: "3.2", line: 7, lastLine: 7, code: "grad: 2," },
    ]);
  });

  test("that do not pair up are named by file and line", () => {
    const said = (text: string) => {
      try {
        parseRegions("a.ts", text);
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(said("// #region 1.1\n")).toMatchInlineSnapshot(
      `"a.ts:1: region "1.1" is never closed"`,
    );
    expect(said("\n// #endregion 1.1\n")).toMatchInlineSnapshot(
      `"a.ts:2: "1.1" was never opened"`,
    );
    expect(said("// #region\n")).toMatchInlineSnapshot(
      `"a.ts:1: #region needs a name"`,
    );
    expect(said("// #region 1.1\n// #endregion 1.2\n")).toMatchInlineSnapshot(
      `"a.ts:2: expected #endregion 1.1, found 1.2"`,
    );
    expect(said("// #region 1.1\n// #region 1.1\n")).toMatchInlineSnapshot(
      `"a.ts:2: region "1.1" stands inside itself"`,
    );
  });

  test("are dropped with everything inside", () => {
    expect(dropRegions(source, (name) => name === "3.2")).not.toContain("grad");
    expect(dropRegions(source, (name) => name === "3.1")).toBe(
      'import { a } from "./a.ts";\n\n',
    );
  });

  test("leave no markers behind", () => {
    expect(stripMarkers(source)).not.toContain("#");
  });
});

test("dedent takes away what all lines have in common", () => {
  expect(dedent(["    a", "", "      b"])).toBe("a\n\n  b");
});
