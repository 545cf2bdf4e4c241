/**
 * The whole sheet as a picture of `side` by `side`, and nothing else:
 * each pixel is the mean ink of its part of the paper, 0 to 1.
 *
 * @param gray `w` times `h` numbers, row by row, 0 = ink, 255 = paper
 * @throws Error unless `w` and `h` are multiples of `side`
 */
export function shrunk(
  gray: readonly number[],
  w: number,
  h: number,
  side = 28,
): number[] {
  if (w % side !== 0 || h % side !== 0)
    throw new Error(
      `shrunk: ${w} by ${h} pixels do not divide into ${side} by ${side}.`,
    );
  const [width, height] = [w / side, h / side];
  const picture = new Array<number>(side * side).fill(0);
  gray.forEach((value, k) => {
    const row = Math.floor(Math.floor(k / w) / height);
    const col = Math.floor((k % w) / width);
    picture[row * side + col]! += (1 - value / 255) / (width * height);
  });
  return picture;
}
