import {
  call,
  defineChecks,
  example,
  examples,
  method,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { elu, gelu, relu, softplus, tanh } from "@handmade/nn";
import { findsDead } from "./dead.ts";

/**
 * Nudging both ways is a slope, too: it is off by about 1e-10. Nudging
 * one way only is off by 1e-6 and more.
 */
const measured = { relative: 1e-8, absolute: 1e-9 };

const told = (value: number) => numberText(value).replace("-", "−");

/** `elu(alpha).f(z)` and `.df(z)`. */
const bent = (alpha: number, z: number) =>
  method(call("elu", alpha), "f", z);
const leans = (alpha: number, z: number) =>
  method(call("elu", alpha), "df", z);

/** A function and its slope at drawn numbers, as two checks. */
function both(
  name: string,
  act: { f(z: number): number; df(z: number): number },
  words: { readonly value: string; readonly slope: string },
  seed: number,
) {
  return [
    examples({
      id: `${name}-values`,
      claim: words.value,
      seed,
      draws: 6,
      call: (draw) => call(`${name}.f`, draw.number()),
      wanted: act.f,
      tolerance: measured,
    }),
    examples({
      id: `${name}-slopes`,
      claim: words.slope,
      seed: seed + 1,
      draws: 6,
      call: (draw) => call(`${name}.df`, draw.number()),
      wanted: act.df,
      tolerance: measured,
    }),
  ];
}

/** Far out, value and slope have settled and are numbers still. */
function far(
  name: string,
  act: { f(z: number): number; df(z: number): number },
  size: number,
) {
  const asked = (["f", "df"] as const).flatMap((method) =>
    [size, -size].map((z) => ({ method, z, want: act[method](z) })),
  );
  return property<number>({
    id: `${name}-far`,
    claim: `\`${name}\` has settled at ${size} and −${size}, and its slope, too`,
    calls: asked.map(({ method, z }) => call(`${name}.${method}`, z)),
    like: 0,
    holds: (answers) => {
      const at = answers.findIndex(
        (found, k) => !near(found, asked[k]!.want, measured),
      );
      if (at < 0) return;
      const { method, z, want } = asked[at]!;
      return {
        call: at,
        text: `\`${name}.${method}(${told(z)})\` should be ${told(want)}, but it is ${told(answers[at]!)}.`,
      };
    },
  });
}

export default defineChecks({
  exports: ["tanh", "relu", "elu", "softplus", "gelu", "deadUnits"],
  checks: [
    example({
      id: "tanh-by-hand",
      claim: "tanh of log 3 is (3 − 1/3) / (3 + 1/3) = 0.8",
      call: call("tanh.f", Math.log(3)),
      wanted: 0.8,
      tolerance: measured,
    }),
    ...both(
      "tanh",
      tanh,
      {
        value: "`tanh` at any number",
        slope: "its slope is what nudging finds",
      },
      911,
    ),
    far("tanh", tanh, 800),

    property<number>({
      id: "relu-values",
      claim: "ReLU keeps 3 and 0.04, and makes 0 of −2 and −0.5",
      calls: [3, 0.04, -2, -0.5].map((z) => call("relu.f", z)),
      like: 0,
      holds: (answers) => {
        const zs = [3, 0.04, -2, -0.5];
        const at = answers.findIndex(
          (y, k) => !near(y, relu.f(zs[k]!)),
        );
        if (at < 0) return;
        return {
          call: at,
          text: `\`relu.f(${told(zs[at]!)})\` should be ${told(relu.f(zs[at]!))}, but it is ${told(answers[at]!)}.`,
        };
      },
    }),
    property<number>({
      id: "relu-slopes",
      claim: "its slope is 1 above 0 and 0 below, near and far",
      calls: [3, 0.04, -2, -0.5].map((z) => call("relu.df", z)),
      like: 0,
      holds: (answers) => {
        const zs = [3, 0.04, -2, -0.5];
        const at = answers.findIndex(
          (y, k) => !near(y, relu.df(zs[k]!), measured),
        );
        if (at < 0) return;
        return {
          call: at,
          text: `Around ${told(zs[at]!)} ReLU climbs ${relu.df(zs[at]!)} for each step of z, but \`df\` says ${told(answers[at]!)}.`,
        };
      },
    }),
    property<number>({
      id: "relu-corner",
      claim: "at the corner the slope is 0, 1, or between",
      calls: [call("relu.df", 0)],
      like: 0,
      holds: ([df]) =>
        df! >= -1e-9 && df! <= 1 + 1e-9
          ? undefined
          : `At 0 a flat line meets one of slope 1. \`df(0)\` is ${told(df!)}.`,
    }),

    example({
      id: "elu-by-hand",
      claim: "with alpha 1, ELU of −log 2 is 1/2 − 1",
      call: bent(1, -Math.log(2)),
      wanted: -0.5,
      tolerance: measured,
    }),
    examples({
      id: "elu-values",
      claim: "ELU with any alpha, at any number",
      seed: 921,
      draws: 8,
      call: (draw) => bent(draw.whole(3, 19) / 10, draw.number()),
      wanted: elu,
      tolerance: measured,
    }),
    examples({
      id: "elu-slopes",
      claim: "its slope is what nudging finds, for any alpha",
      seed: 923,
      draws: 8,
      call: (draw) => leans(draw.whole(3, 19) / 10, draw.number()),
      wanted: elu,
      tolerance: measured,
    }),
    property<number>({
      id: "elu-in-one-piece",
      claim: "ELU has no jump at 0, whatever alpha is",
      calls: [bent(0.4, -1e-7), bent(0.4, 1e-7)],
      like: 0,
      holds: ([left, right]) =>
        Math.abs(right! - left!) < 1e-5
          ? undefined
          : {
              call: 0,
              text: `With alpha 0.4, a hair left of 0 ELU is ${told(left!)}, and a hair right of it ${told(right!)}.`,
            },
    }),
    example({
      id: "elu-default",
      claim: "without an argument, alpha is 1",
      call: method(call("elu"), "f", -1.5),
      wanted: elu,
      tolerance: measured,
    }),

    example({
      id: "softplus-by-hand",
      claim: "softplus of 0 is log 2",
      call: call("softplus.f", 0),
      wanted: Math.LN2,
      tolerance: measured,
    }),
    ...both(
      "softplus",
      softplus,
      {
        value: "`softplus` at any number",
        slope: "its slope is what nudging finds: the sigmoid",
      },
      931,
    ),
    far("softplus", softplus, 800),

    example({
      id: "gelu-middle",
      claim:
        "GELU lets half of next to nothing through: its slope at 0",
      call: call("gelu.df", 0),
      wanted: 0.5,
      tolerance: measured,
    }),
    ...both(
      "gelu",
      gelu,
      {
        value: "`gelu`, the form with tanh, at any number",
        slope: "its slope is what nudging finds",
      },
      941,
    ),
    far("gelu", gelu, 100),

    ...findsDead,
  ],
});
