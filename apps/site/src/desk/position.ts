import type { Network, Position } from "@handmade/nn";

/** Every epoch visits each picture once; its last batch may be short. */
export function picturesSeen(
  { epoch, step }: Position,
  batch: number,
  size: number,
): number {
  const perEpoch = Math.ceil(size / batch);
  const inEpoch = (step - (epoch - 1) * perEpoch) * batch;
  return (epoch - 1) * size + Math.min(inEpoch, size);
}

/** The first layer with a number that is not finite, from 1; else 0. */
export function brokenLayer(net: Network): number {
  const isSound = ({ W, b }: Network[number]) =>
    [b, ...W].every((row) => row.every(Number.isFinite));
  return net.findIndex((layer) => !isSound(layer)) + 1;
}
