/** Every exercise of the course, in reading order. */
export const outline: readonly string[] = [
  ...["RA1", "RA2", "RA3", "RA4", "RB1", "RB2", "RB3", "RB4"],
  ...["1.1", "1.2", "1.3", "1.4"],
  ...["2.1", "2.2", "2.3", "2.4", "2.5"],
  ...["3.1", "3.2", "3.3", "3.4", "3.5"],
  ...["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"],
  ...["5.1", "5.2", "5.3", "5.4", "5.5"],
  ...["X1", "X2", "S1", "S2", "S3", "S4", "D1", "D2", "O1", "C1"],
];

/**
 * An exercise's place in reading order.
 *
 * @throws Error if there is no such exercise
 */
export function placeOf(id: string): number {
  const place = outline.indexOf(id);
  if (place < 0)
    throw new Error(
      `There is no exercise "${id}". There are ${outline.join(", ")}.`,
    );
  return place;
}
