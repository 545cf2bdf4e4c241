import { readFileSync } from "node:fs";
import { load } from "@handmade/nn";
import { expect, test } from "vitest";
import { measure } from "./handwriting.ts";
import { landingNetwork } from "./landing-network.ts";

const { model, meta } = landingNetwork();
const network = load(readFileSync(model, "utf8"));
const { testAccuracy } = JSON.parse(readFileSync(meta, "utf8"));

// If preparation makes drawings like the data, they are read like the
// data. Of 200, a share p of the test pictures has the deviation
// √(p(1 − p) / 200); four of them below p is what chance explains.
test.each([1, 2, 3])(
  "200 prepared drawings are read like test pictures (seed %d)",
  (seed) => {
    const { drawings, prepared } = measure(network, 200, seed);
    const deviation = Math.sqrt((testAccuracy * (1 - testAccuracy)) / drawings);
    expect(prepared / drawings).toBeGreaterThan(testAccuracy - 4 * deviation);
  },
);

test.each([1, 2, 3])(
  "of 200 that are only shrunk, most are misread (seed %d)",
  (seed) => {
    const { drawings, shrunk } = measure(network, 200, seed);
    expect(shrunk / drawings).toBeLessThan(0.5);
  },
);
