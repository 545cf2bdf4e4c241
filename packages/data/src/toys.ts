/** A point of the plane and the class it belongs to, from 0. */
export interface Point {
  x: number[];
  label: number;
}

/** Points to be told apart, and how many classes there are. */
export interface ToySet {
  readonly points: Point[];
  readonly classes: number;
}

/** Draws the next number, evenly spread over [0, 1). */
type Random = () => number;

/** How to make one point of class `label`, before noise. */
type Draw = (label: number, random: Random) => [number, number];

/**
 * Points spread over [-2, 2]², one class per quadrant, counted like in
 * school: 0 upper right, 1 upper left, 2 lower left, 3 lower right.
 *
 * @param noise - Standard deviation of a shift after the class is fixed.
 */
export function makeQuadrants(n: number, random: Random, noise = 0): ToySet {
  return makeSet(n, 4, random, noise, (label) => {
    // 1 - random() lies in (0, 1]: no point falls on an axis.
    const x = 2 * (1 - random());
    const y = 2 * (1 - random());
    return [label === 1 || label === 2 ? -x : x, label >= 2 ? -y : y];
  });
}

/** A ring of radius 0.8 (class 1) inside a ring of radius 1.6 (class 0). */
export function makeCircles(n: number, random: Random, noise = 0.1): ToySet {
  return makeSet(n, 2, random, noise, (label) => {
    const angle = 2 * Math.PI * random();
    const radius = label === 1 ? 0.8 : 1.6;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** Two half moons that reach into each other. */
export function makeMoons(n: number, random: Random, noise = 0.1): ToySet {
  return makeSet(n, 2, random, noise, (label) => {
    const angle = Math.PI * random();
    // Turned by half a circle about the middle, one moon is the other.
    const turn = label === 0 ? 1 : -1;
    return [turn * (Math.cos(angle) - 0.5), turn * (Math.sin(angle) - 0.25)];
  });
}

/** Two arms that wind one and a half times around the middle. */
export function makeSpirals(n: number, random: Random, noise = 0.05): ToySet {
  return makeSet(n, 2, random, noise, (label) => {
    // The square root spreads the points evenly along the arm.
    const along = Math.sqrt(random());
    const angle = 3 * Math.PI * along + label * Math.PI;
    const radius = 0.1 + 1.8 * along;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

/** The toy sets by name, for menus and command lines. */
export const toySets = {
  quadrants: makeQuadrants,
  circles: makeCircles,
  moons: makeMoons,
  spirals: makeSpirals,
} as const;

export type ToyName = keyof typeof toySets;

/** `n` points, the classes in turn, so that none is rarer than another. */
function makeSet(
  n: number,
  classes: number,
  random: Random,
  noise: number,
  draw: Draw,
): ToySet {
  const points = Array.from({ length: n }, (_, k) => {
    const label = k % classes;
    const [x, y] = draw(label, random);
    const [dx, dy] = noise === 0 ? [0, 0] : bellPair(random, noise);
    return { x: [x + dx, y + dy], label };
  });
  return { points, classes };
}

/**
 * Two independent normal numbers of mean 0 (Box and Muller, "A note on
 * the generation of random normal deviates", 1958).
 */
function bellPair(random: Random, deviation: number): [number, number] {
  const radius = deviation * Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
