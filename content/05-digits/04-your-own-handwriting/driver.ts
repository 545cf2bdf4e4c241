import {
  activationNamed,
  backThrough,
  forwardTrace,
  type Mat,
  type Vec,
} from "@handmade/nn";

/** A layer as plain data: its activation by name. */
export interface PlainLayer {
  readonly W: Mat;
  readonly b: Vec;
  readonly activation: string;
}

/** What a picture would need to be read as another digit. */
export interface Wish {
  /** The network's answer as it is. */
  readonly y: Vec;
  /** The strongest of the other digits. */
  readonly rival: number;
  /**
   * For each pixel, how much the wanted digit would gain on its rival
   * if the pixel had a little more ink, per unit of ink.
   */
  readonly slopes: Vec;
}

/**
 * Blame, asked the other way round: 1 for the wanted output and −1 for
 * its rival, carried back through every layer down to the pixels.
 *
 * @param digit the output that is wanted
 */
export function wish(
  layers: readonly PlainLayer[],
  picture: Vec,
  digit: number,
): Wish {
  const net = layers.map(({ W, b, activation }) => ({
    W,
    b,
    act: activationNamed(activation),
  }));
  const { xs, zs } = forwardTrace(net, picture);
  const y = xs[net.length]!;
  const others = y.map((_, k) => k).filter((k) => k !== digit);
  const rival = others.reduce((best, k) =>
    y[k]! > y[best]! ? k : best,
  );

  let back: Vec = y.map((_, k) =>
    k === digit ? 1 : k === rival ? -1 : 0,
  );
  for (let l = net.length - 1; l >= 0; l--) {
    const { W, act } = net[l]!;
    const delta = back.map((slope, i) => slope * act.df(zs[l]![i]!));
    back = backThrough(W, delta);
  }
  return { y, rival, slopes: back };
}
