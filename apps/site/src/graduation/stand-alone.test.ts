import { fileURLToPath } from "node:url";
import { makeNetwork, randomFrom, tanh } from "@handmade/nn";
import { expect, test } from "vitest";
import { graduationData } from "./build-data.ts";
import { standAlone } from "./stand-alone.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const net = makeNetwork([784, 3, 10], tanh, randomFrom(2));
const { standAlone: parts } = graduationData(root);
const html = standAlone(net, "targets", parts);

test("the page is one file that asks nobody for anything", () => {
  expect(html).not.toMatch(/\b(src|href)\s*=|url\(|\bimport\b|fetch\(/);
  expect(html).toContain("default-src 'none'");
});

test("its script can be parsed, and ends once", () => {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  expect(() => new Function(scripts[0]![1]!)).not.toThrow();
  expect(html.trimEnd()).toMatch(/<\/script>\s*<\/html>$/);
});

test("its weights are the network's, in float32", () => {
  const [, base64 = ""] = /biases: "([^"]*)"/.exec(html) ?? [];
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  expect([...new Float32Array(bytes.buffer)]).toEqual(
    net[0]!.b.map(Math.fround),
  );
});
