import {
  call,
  defineChecks,
  drive,
  numberText,
  property,
  read,
} from "@handmade/judge";
import {
  digitNetwork,
  digitSettings,
  type Layer,
  randomFrom,
} from "@handmade/nn";
import { bendFault, bendWord } from "./bends.ts";
import { settingsFault, settingsWord } from "./settings.ts";
import { firstForm, startFault, startWord } from "./starts.ts";
import { trialFault, trialForm, trialWord } from "./trials.ts";

const network = (seed: number) =>
  call("digitNetwork", { $lent: "randomFrom", of: [seed] });

function noise(count: number): Uint8Array {
  const rng = randomFrom(5);
  const bytes = Uint8Array.from(
    { length: 785 * count },
    () => 256 * rng(),
  );
  for (let n = 0; n < count; n++) bytes[785 * n] = n % 10;
  return bytes;
}

type Parts = Pick<Layer, "W" | "b">;
const partsOf = (seed: number): Parts[] =>
  digitNetwork(randomFrom(seed)).map(({ W, b }) => ({ W, b }));

/** Twenty pictures of noise, two of each digit. */
const scribbles = noise(20);

export default defineChecks({
  exports: ["digitNetwork", "digitSettings"],
  data: ["digits-train", "digits-test"],
  limits: { callMs: 10_000 },
  checks: [
    property({
      id: "sizes",
      claim: "784 pixels in, 16, 16, and one output per digit",
      calls: [network(7)],
      like: () => partsOf(7),
      holds: () => undefined,
      gist: () => "fits",
    }),

    property({
      id: "start",
      claim: "first weights are drawn: no twins, no silence, no noise",
      calls: [drive("firsts", 7), drive("firsts", 8)],
      like: firstForm,
      holds: ([one, other]) => startFault(one!, other!),
      gist: ([one, other]) => startWord(one!, other!),
    }),

    property({
      id: "leaky",
      claim: "every layer bends at 0, and leaks below",
      calls: [drive("bends", 7)],
      like: () => new Array(3).fill([0, 0, 0, 0, 0]),
      holds: ([layers]) => bendFault(layers!),
      gist: ([layers]) => bendWord(layers!),
    }),

    property({
      id: "settings",
      claim: "epochs, batch and lr are numbers that a run can use",
      calls: [read("digitSettings")],
      like: digitSettings,
      holds: ([settings]) => settingsFault(settings!),
      gist: ([settings]) => settingsWord(settings!),
    }),

    property({
      id: "steps",
      claim: "20 pictures in tens, seen twice: four steps",
      calls: [drive("curve", scribbles, 0.01, 2)],
      like: [0, 0, 0, 0],
      holds: () => undefined,
      gist: () => "four",
    }),

    property({
      id: "learns",
      claim:
        "after three rounds of 600 pictures it reads 40 % of 200 it never saw",
      calls: [
        drive(
          "trial",
          { $data: "digits-train" },
          { $data: "digits-test" },
          7,
        ),
      ],
      like: trialForm,
      holds: ([facts]) => trialFault(facts!, numberText),
      gist: ([facts]) => trialWord(facts!),
    }),
  ],
});
