import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { carryOn } from "./carry-on.ts";

const starter = `// borrowed
export const mse = {
  value(): number {
    const a = 1;
    return a;
  },

  /** New. */
  grad(): number {
    return 0;
  },
};
`;

test("the learner's own text stays, and the new method follows it", () => {
  const own = `const two = 2;

export const mse = {
  // My own.
  value(): number {
    return two;
  },
};
`;
  expect(carryOn([own], starter)).toBe(`const two = 2;

export const mse = {
  // My own.
  value(): number {
    return two;
  },

  /** New. */
  grad(): number {
    return 0;
  },
};
`);
});

test("a comma that is missing between the methods is put there", () => {
  const own = "export const mse = {\n  value() {\n    return 1;\n  }\n}\n";
  expect(carryOn([own], starter)).toContain("    return 1;\n  },\n\n  /** New");
});

test("lines that end as Windows ends them are understood", () => {
  const own =
    "export const mse = {\r\n  value() {\r\n    return 1;\r\n  },\r\n};\r\n";
  expect(carryOn([own], starter)).toContain("    return 1;\n  },\n\n  /** New");
});

test("dollar signs in the learner's text are only text", () => {
  const own =
    "export const mse = {\n  value() {\n    return `$& $1`;\n  },\n};\n";
  expect(carryOn([own], starter)).toContain("return `$& $1`;");
});

test("an object written in another way opens with the starter", () => {
  const others = [
    "class Mse {\n  value() {\n    return 1;\n  }\n}\nexport const mse = new Mse();\n",
    "export const mse = {\n  value: () => 1, // done\n};\n",
    "export const other = {\n  value() {\n    return 1;\n  },\n};\n",
    "",
  ];
  for (const own of others) expect(carryOn([own], starter)).toBe(starter);
  expect(carryOn([], starter)).toBe(starter);
});

describe("two objects", () => {
  const both = `import type { Vec } from "./types.ts";

// leaky is borrowed
export function leaky(alpha = 0.1) {
  return {
    f(z: number): number {
      return z * alpha;
    },

    /** New. */
    df(): number {
      return 0;
    },
  };
}

// round is borrowed
export const round = {
  f(): number {
    return 1;
  },

  df(): number {
    return 2;
  },
};
`;
  const leaky = `import type { Vec } from "./types.ts";

export function applyTo(z: Vec): Vec {
  return z;
}

export function leaky(a: number) {
  const mine = a;
  return {
    f(z: number) {
      return mine * z;
    },
  };
}
`;
  const round = `import type { Vec } from "./types.ts";

const one = 1;
export const round = {
  f() {
    return one;
  },
};
`;

  test("both follow each other, each with its new method", () => {
    const text = carryOn([leaky, round], both);
    expect(text).not.toContain("borrowed");
    expect(text.match(/import type/g)).toHaveLength(1);
    expect(text.match(/^ +d?f\(/gm)).toEqual([
      "    f(",
      "    df(",
      "  f(",
      "  df(",
    ]);
    expect(text).toContain("const one = 1;");
    expect(text).toContain("const mine = a;");
  });

  test("one alone leaves the other borrowed", () => {
    const first = carryOn([leaky], both);
    expect(first).toContain("const mine = a;");
    expect(first).toContain("// round is borrowed");
    expect(first).not.toContain("// leaky is borrowed");
    const second = carryOn([round], both);
    expect(second).toContain("const one = 1;");
    expect(second).toContain("// leaky is borrowed");
    expect(second).not.toContain("// round is borrowed");
  });

  test("a name that both texts use opens with the starter", () => {
    expect(carryOn([leaky, `const leaky = 1;\n${round}`], both)).toBe(both);
    const imported = 'import { leaky } from "./a.ts";\n';
    expect(carryOn([leaky, imported + round], both)).toBe(both);
  });
});

const starterOf = (folder: string) => {
  const content = new URL("../../../../../content/", import.meta.url);
  return readFileSync(new URL(`${folder}/starter.ts`, content), "utf8");
};

test("the starters of 3.1 and 3.2 fit together", () => {
  const text = carryOn(
    [starterOf("03-loss/01-mean-squared-error")],
    starterOf("03-loss/02-which-way"),
  );
  expect(text).toContain("each\n    // network is perfect");
  expect(text.match(/^ {2}(value|grad)\(/gm)).toEqual(["  value(", "  grad("]);
  expect(text).not.toContain("borrowed");
});

test("the starters of 2.1, 2.2 and 3.3 fit together", () => {
  const text = carryOn(
    [
      starterOf("02-activations/01-leaky-relu"),
      starterOf("02-activations/02-sigmoid"),
    ],
    starterOf("03-loss/03-slopes-of-activations"),
  );
  expect(text.match(/^ +d?f\(/gm)).toEqual([
    "    f(",
    "    df(",
    "  f(",
    "  df(",
  ]);
  expect(text).toContain("Until then the pipe is shut");
  expect(text).toContain("Until then it has no opinion");
  expect(text).not.toContain("borrowed");
});
