import { corners, standingOf } from "./xor.ts";

/** "1, 1": the inputs of a corner. */
export const cornerName = (k: number): string =>
  corners[k]!.x.join(", ");

const rightOf = (answers: readonly number[]) => {
  const { line, wrong, close } = standingOf(answers);
  return { line, bad: [...wrong, ...close], wrong };
};

/**
 * What both sheets show, in words.
 *
 * @param answers what the bent network says about the corners
 * @param straight what the ten layers say; undefined if that is no layer
 */
export function caption(given: {
  readonly neurons: number;
  readonly answers: readonly number[];
  readonly straight: readonly number[] | undefined;
}): string {
  const { neurons, answers, straight } = given;
  const { line, bad } = rightOf(answers);
  const who =
    neurons === 1 ? "One hidden neuron" : `${neurons} hidden neurons`;
  const how = `${who}: ${4 - bad.length} of 4 corners on their side of ${line}`;
  const first =
    bad.length === 0
      ? `${how}. That is an exclusive or.`
      : `${how}, all but ${bad.map(cornerName).join(" and ")}.`;
  if (!straight)
    return `${first} Your collapse gives no layer to draw.`;
  const ten = 4 - standingOf(straight).wrong.length;
  return `${first} Ten layers without a bend: one straight cut, and ${ten} of 4.`;
}
