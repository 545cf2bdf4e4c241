import { setNames } from "@handmade/figures/points.ts";
import {
  defineChecks,
  drive,
  example,
  exported,
} from "@handmade/judge";
import { told, train } from "./driver.ts";
import { fair, freshOrder, newBatches, once } from "./orders.ts";
import { leftAlone, ownTargets, toldTimes } from "./rest.ts";
import { learns } from "./runs.ts";
import { alike, line } from "./samples.ts";
import { twoAsOne, twoInAnyNetwork } from "./two.ts";

export default defineChecks({
  exports: ["train"],
  // The longest call, a run on the spirals, takes a tenth of a second
  // here; a phone that is busy may need thirty times as long.
  limits: { callMs: 6_000, runMs: 60_000 },
  checks: [
    exported("train"),

    example({
      id: "by-hand",
      claim: "one sample, one update: downhill by lr times the slope",
      // y = 1.25 for 4.25: the slopes are −12 and −6.
      call: drive("train", line, alike(1), {
        epochs: 1,
        batch: 1,
        lr: 0.05,
        rng: 1,
      }),
      wanted: [{ W: [[1.1]], b: [0.55] }],
    }),

    twoAsOne,
    twoInAnyNetwork,

    example({
      id: "every-batch-anew",
      claim: "an update hears its own batch, and nothing from before",
      call: drive("train", line, alike(6), {
        epochs: 1,
        batch: 2,
        lr: 0.02,
        rng: 2,
      }),
      wanted: train,
    }),

    example({
      id: "epochs",
      claim: "as many rounds through the data as there are epochs",
      call: drive("train", line, alike(4), {
        epochs: 3,
        batch: 2,
        lr: 0.02,
        rng: 3,
      }),
      wanted: train,
    }),

    example({
      id: "short-last-batch",
      claim: "a last batch that is not full counts as what it holds",
      call: drive("train", line, alike(5), {
        epochs: 2,
        batch: 3,
        lr: 0.02,
        rng: 4,
      }),
      wanted: train,
    }),

    example({
      id: "batch-larger-than-data",
      claim: "a batch larger than the data is all of the data",
      call: drive("train", line, alike(3), {
        epochs: 2,
        batch: 8,
        lr: 0.02,
        rng: 5,
      }),
      wanted: train,
    }),

    once,
    ownTargets,
    freshOrder,
    newBatches,
    fair,
    toldTimes,

    example({
      id: "told-what",
      claim:
        "`onStep` is told epoch and step from 1, the loss before, and sees the network after",
      call: drive("told", line, alike(5), {
        epochs: 2,
        batch: 2,
        lr: 0.02,
        rng: 6,
      }),
      wanted: told,
    }),

    example({
      id: "told-the-mean",
      claim: "the loss that is told is the mean over the batch",
      call: drive(
        "told",
        line,
        [
          { x: [2], t: [4.25] },
          { x: [-3], t: [1] },
        ],
        { epochs: 2, batch: 2, lr: 0.02, rng: 7 },
      ),
      wanted: told,
    }),

    leftAlone,
    ...setNames.map(learns),
  ],
});
