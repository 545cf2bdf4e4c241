import fc, { type Arbitrary } from "fast-check";

/** Numbers at which sizes, signs and sums go wrong. */
export const oddNumbers = [
  0,
  1,
  2,
  3,
  4,
  7,
  8,
  27,
  28,
  29,
  255,
  256,
  4096,
  4097,
  2 ** 15,
  2 ** 16 - 1,
  2 ** 16,
  2 ** 24,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
] as const;

type Change = (bytes: Uint8Array) => Uint8Array;

/** Where in a file, as a share: beginnings more often than the rest. */
const place = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.nat(40).map((k) => (n: number) => Math.min(k, n)),
  },
  {
    weight: 2,
    arbitrary: fc
      .nat(1000)
      .map((k) => (n: number) => Math.floor((k * n) / 1000)),
  },
);

const cut = place.map(
  (at): Change =>
    (bytes) =>
      bytes.slice(0, at(bytes.length)),
);

const flip = fc.tuple(place, fc.nat(7)).map(
  ([at, bit]): Change =>
    (bytes) => {
      const copy = bytes.slice();
      copy[Math.min(at(bytes.length), bytes.length - 1)]! ^= 1 << bit;
      return copy;
    },
);

const overwrite = fc
  .tuple(place, fc.constantFrom(...oddNumbers), fc.boolean())
  .map(
    ([at, number, little]): Change =>
      (bytes) => {
        if (bytes.length < 4) return bytes;
        const copy = bytes.slice();
        const view = new DataView(copy.buffer);
        view.setUint32(
          Math.min(at(bytes.length), bytes.length - 4),
          number,
          little,
        );
        return copy;
      },
  );

const insert = fc.tuple(place, fc.uint8Array({ maxLength: 12 })).map(
  ([at, more]): Change =>
    (bytes) => {
      const k = at(bytes.length);
      return joined(bytes.subarray(0, k), more, bytes.subarray(k));
    },
);

const repeat = fc.tuple(place, fc.nat(60)).map(
  ([at, length]): Change =>
    (bytes) => {
      const k = at(bytes.length);
      return joined(bytes.subarray(0, k + length), bytes.subarray(k));
    },
);

const drop = fc.tuple(place, fc.nat(60)).map(
  ([at, length]): Change =>
    (bytes) => {
      const k = at(bytes.length);
      return joined(bytes.subarray(0, k), bytes.subarray(k + length));
    },
);

const change = fc.oneof(cut, flip, overwrite, insert, repeat, drop);

/** A file with up to three changes that know nothing of its format. */
export function tampered(files: Arbitrary<Uint8Array>): Arbitrary<Uint8Array> {
  return fc
    .tuple(files, fc.array(change, { maxLength: 3, size: "max" }))
    .map(([bytes, changes]) =>
      changes.reduce((result, apply) => apply(result), bytes),
    );
}

/** What stands in JSON, or in a table, where something else should. */
const oddTokens = [
  "null",
  "true",
  "-0",
  "1e999",
  "-1e999",
  "1e-999",
  "NaN",
  "Infinity",
  "9007199254740993",
  "18446744073709551616",
  "0.1234567890123456789",
  "-1",
  '"2"',
  '""',
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"\\ud800"',
  '"α\\u0000"',
  "[]",
  "{}",
  "[[1]]",
  '{"__proto__":{"a":1}}',
  '{"toString":null,"valueOf":1}',
  '{"length":3,"0":1}',
  '"leakyRelu(1e999)"',
  '"elu(-1)"',
  "[".repeat(40),
  `${"[".repeat(200)}${"]".repeat(200)}`,
  ",",
  ":",
  "",
  "\n",
  "\t",
  ";",
  "9".repeat(400),
  "x".repeat(600),
];

const TOKEN = /"(?:[^"\\]|\\.)*"|[-+\w.]+|\s+|[^\s\w]/g;

const tokenChange = fc.record({
  at: fc.nat(9999),
  other: fc.nat(9999),
  kind: fc.constantFrom("replace", "replace", "copy", "swap", "drop", "again"),
  token: fc.constantFrom(...oddTokens),
});

const tokensOf = new Map<string, readonly string[]>();

/** The words and signs of a text; those of a pool are asked for often. */
function tokenized(text: string): string[] {
  const known = tokensOf.get(text);
  if (known) return [...known];
  const tokens = text.match(TOKEN) ?? [""];
  if (tokensOf.size < 1000) tokensOf.set(text, tokens);
  return [...tokens];
}

/** A text with up to two of its words and signs replaced or moved. */
export function misspelled(texts: Arbitrary<string>): Arbitrary<string> {
  return fc
    .tuple(texts, fc.array(tokenChange, { maxLength: 2, size: "max" }))
    .map(([text, changes]) => {
      if (changes.length === 0) return text;
      const tokens = tokenized(text);
      for (const { at, other, kind, token } of changes) {
        const k = at % tokens.length;
        const from = other % tokens.length;
        if (kind === "replace") tokens[k] = token;
        if (kind === "copy") tokens[k] = tokens[from]!;
        if (kind === "drop") tokens[k] = "";
        // A pair twice, where it is a pair: "b": [0], "b": [0].
        if (kind === "again")
          tokens[k] = `${tokens.slice(from, k + 1).join("")}`;
        if (kind === "swap")
          [tokens[k], tokens[from]] = [tokens[from]!, tokens[k]!];
      }
      return tokens.join("");
    });
}

/** One of a hundred: for what takes longer to make than to read. */
export function pooled<T>(values: Arbitrary<T>): Arbitrary<T> {
  return fc.constantFrom(...fc.sample(values, { seed: 1, numRuns: 100 }));
}

/** Once in seven times; otherwise undefined. */
export function rarely<T>(values: Arbitrary<T>): Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: values },
  );
}

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Big-endian numbers of 32 bits. */
export function bigEndian(...numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  numbers.forEach((number, k) => {
    view.setUint32(4 * k, number);
  });
  return bytes;
}
