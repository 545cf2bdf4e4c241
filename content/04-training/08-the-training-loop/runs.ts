import type { SetName } from "@handmade/figures/points.ts";
import { type Check, property } from "@handmade/judge";
import { accuracyOf, contests, runOf } from "./contest.ts";
import type { Numbers } from "./driver.ts";

/** One seed can be unlucky; two of three are enough. */
const seeds = [1, 2, 3];
const enough = 2;

/** A short run on one of the point sets, judged on fresh points. */
export function learns(name: SetName): Check {
  const { points, epochs, atLeast } = contests[name];
  const check = property<Numbers[]>({
    id: `learns-${name}`,
    claim: `${points} points and ${epochs} epochs are enough for the ${name}`,
    calls: seeds.map((seed) => runOf(name, seed)),
    // Of the form of the network that came in; nothing has to be trained.
    like: (net: Numbers[]) => net,
    holds: (trained) => {
      const shares = trained.map((net, k) =>
        accuracyOf(name, seeds[k]!, net),
      );
      if (shares.filter((share) => share >= atLeast).length >= enough)
        return;
      const percent = (share: number) => `${Math.round(100 * share)} %`;
      return `After ${epochs} epochs on the ${name} it tells ${shares.map(percent).join(", ")} of fresh points apart, on three seeds; two of them should reach ${percent(atLeast)}.`;
    },
  });
  // How well a wrong loop learns depends on its order, and it takes long.
  return { ...check, unnamed: true };
}
