import type { Check } from "@handmade/judge";
import { cutWhere, deal, dealt, lost, onBoth } from "./dealing.ts";

const seeds = [1, 2, 3];
const many = (n: number, one: string) =>
  `${n} ${n === 1 ? one : `${one}s`}`;

/** What `split` owes to the data it deals. */
export const splitChecks: readonly Check[] = [
  dealt({
    id: "eight-and-two",
    claim: "of ten samples, a share of 0.8 is eight and two",
    calls: [deal(10, 0.8, 1)],
    holds: ([{ train, test }]) =>
      train.length === 8 && test.length === 2
        ? undefined
        : {
            call: 0,
            text: `Of 10 samples, a share of 0.8 should learn: 8 in \`train\` and 2 in \`test\`. You dealt ${train.length} and ${test.length}.`,
          },
  }),

  dealt({
    id: "no-sample-on-both-sides",
    claim: "no sample is on both sides",
    calls: seeds.map((seed) => deal(30, 0.6, seed)),
    holds: (hands) => {
      const at = hands.findIndex((two) => onBoth(two) > 0);
      if (at < 0) return;
      const text = `${many(onBoth(hands[at]!), "sample")} of 30 ${onBoth(hands[at]!) === 1 ? "sits" : "sit"} on both sides: learned from, and then asked about.`;
      return { call: at, text };
    },
  }),

  dealt({
    id: "nothing-lost",
    claim: "every sample is on one of the sides, once",
    calls: seeds.map((seed) => deal(24, 0.75, seed)),
    holds: (hands) => {
      for (const [at, two] of hands.entries()) {
        const gone = lost(two, 24);
        if (gone > 0)
          return {
            call: at,
            text: `${many(gone, "sample")} of 24 ${gone === 1 ? "is" : "are"} in neither \`train\` nor \`test\`.`,
          };
        const all = two.train.length + two.test.length;
        if (all !== 24)
          return {
            call: at,
            text: `There are 24 samples, but ${all} were dealt.`,
          };
      }
      return;
    },
  }),

  dealt({
    id: "rounded",
    claim: "the size of `train` is rounded to the nearest whole number",
    calls: [deal(11, 0.7, 4), deal(10, 0.33, 5), deal(3, 0.9, 6)],
    holds: (hands) => {
      const wanted = [8, 3, 3];
      const exact = ["7.7", "3.3", "2.7"];
      const at = hands.findIndex(
        ({ train }, k) => train.length !== wanted[k],
      );
      if (at < 0) return;
      const text = `The share comes to ${exact[at]} samples, and the nearest whole number is ${wanted[at]}. Your \`train\` has ${hands[at]!.train.length}.`;
      return { call: at, text };
    },
  }),

  dealt({
    id: "all-or-nothing",
    claim: "a share of 1 is everything, a share of 0 nothing",
    calls: [deal(6, 1, 7), deal(6, 0, 8)],
    holds: ([all, none]) => {
      if (all!.train.length !== 6 || all!.test.length !== 0)
        return {
          call: 0,
          text: `With a share of 1 all 6 samples should learn. You dealt ${all!.train.length} and ${all!.test.length}.`,
        };
      if (none!.train.length !== 0 || none!.test.length !== 6)
        return {
          call: 1,
          text: `With a share of 0 none of 6 samples should learn. You dealt ${none!.train.length} and ${none!.test.length}.`,
        };
      return;
    },
  }),

  dealt({
    id: "at-random",
    claim: "sorted data is not tested on its last labels only",
    calls: seeds.map((seed) => deal(30, 0.8, 10 + seed)),
    holds: (hands) => {
      const at = hands.findIndex(
        (two) => cutWhere(two, 30) !== undefined,
      );
      if (at < 0) return;
      const end =
        cutWhere(hands[at]!, 30) === "front" ? "first" : "last";
      const text = `These 30 samples are sorted by label, and \`train\` got just the ${end} 24 of them. The other labels were dealt to the test alone.`;
      return { call: at, text };
    },
  }),

  dealt({
    id: "everybody-may-be-tested",
    claim: "over many seeds, every sample is on each side at some time",
    calls: Array.from({ length: 40 }, (_, seed) => deal(5, 0.6, seed)),
    holds: (hands) => {
      for (const [side, name] of [
        ["test", "learned from"],
        ["train", "tested with"],
      ] as const) {
        const never = [0, 1, 2, 3, 4].find(
          (k) => !hands.some((two) => two[side].includes(k)),
        );
        if (never !== undefined)
          return {
            call: 0,
            text: `With 40 seeds, sample ${never} of 5 was always ${name}, never once in \`${side}\`.`,
          };
      }
      const first = JSON.stringify(hands[0]);
      return hands.every((two) => JSON.stringify(two) === first)
        ? {
            call: 1,
            text: "Forty random numbers' streams, and always the same deal.",
          }
        : undefined;
    },
  }),

  dealt({
    id: "pairs-stay-together",
    claim: "a picture keeps its label",
    calls: seeds.map((seed) => deal(12, 0.5, 20 + seed)),
    holds: (hands) => {
      const at = hands.findIndex(({ torn }) => torn > 0);
      if (at < 0) return;
      const text = `${many(hands[at]!.torn, "sample")} of 12 came back with another label, or other pixels, than before.`;
      return { call: at, text };
    },
  }),
];
