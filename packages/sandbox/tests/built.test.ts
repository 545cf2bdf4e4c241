import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { makeTexts } from "../build.ts";
import { frameHash, frameText } from "../src/browser/frame.text.ts";
import { childText } from "../src/node/child.text.ts";

it("the texts handed to frames and children are what the sources say", async () => {
  expect({ frameText, frameHash, childText }).toEqual(await makeTexts());
});

it("the frame's text fits into a script element as it is", () => {
  expect(frameText).not.toMatch(/<\/script|<!--|\r/i);
  const hash = createHash("sha256").update(frameText).digest("base64");
  expect(frameHash).toBe(`sha256-${hash}`);
});
