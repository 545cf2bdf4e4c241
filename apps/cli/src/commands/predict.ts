import { argmax, forward, prepareDrawing, softmax } from "@handmade/nn";
import type { Command } from "commander";
import { Complaint, messageOf } from "../complaint.ts";
import { sizesOf } from "../model.ts";
import { readNetwork } from "../network.ts";
import { type Picture, readPicture } from "../picture.ts";
import { bar, makeScreen, percent } from "../screen.ts";

const EXAMPLES = `
Examples:
  handmade predict model.json seven.png
  handmade predict model.json seven.png --json
  handmade predict model.safetensors seven.png

The picture may have any size; it is cropped, fitted and centered like the
pictures the network learned from. JSON: { "digit", "scores",
"probabilities", "inverted" }; probabilities are null for a network that
was trained with mean squared error, whose outputs are none, or whose file
does not say.
`;

export function addPredict(
  program: Command,
  exit: (code: number) => void,
): void {
  program
    .command("predict")
    .description("read the digit in a picture")
    .argument(
      "<model>",
      "what handmade train wrote, or a model from the last page",
    )
    .argument("<picture>", "a PNG of one digit")
    .option("--json", "print the result as JSON, last line of output", false)
    .addHelpText("after", EXAMPLES)
    .action((model, picture, options) =>
      exit(predict(model, picture, options.json)),
    );
}

function predict(
  modelPath: string,
  picturePath: string,
  json: boolean,
): number {
  const screen = makeScreen(json);
  const { network, pixels, loss } = readNetwork(modelPath);
  const [inputs, outputs] = [sizesOf(network)[0], sizesOf(network).at(-1)];
  if (inputs !== 784 || outputs !== 10)
    throw new Complaint(
      `${modelPath} reads ${inputs} numbers and tells ${outputs} classes ` +
        "apart; expected a network for digits, with 784 and 10.",
    );
  const picture = readPicture(picturePath);
  const ink = prepare(picture, picturePath);
  const scale = pixels === "raw" ? 255 : 1;
  const scores = forward(
    network,
    ink.map((value) => scale * value),
  );
  const digit = argmax(scores);
  const probabilities = loss === "cross-entropy" ? softmax(scores) : null;

  if (picture.inverted)
    screen.line("The picture is light on dark, so it was turned around.");
  scores.forEach((score, k) => {
    const share = probabilities?.[k];
    const number = share === undefined ? score.toFixed(3) : percent(share);
    const mark = k === digit ? " ←" : "";
    screen.line(`${k} ${bar(share ?? score, 30)} ${number.padStart(8)}${mark}`);
  });
  screen.line(`This is a ${digit}.`);
  const { inverted } = picture;
  screen.result({ digit, scores, probabilities, inverted });
  return 0;
}

function prepare({ gray, width, height }: Picture, path: string): number[] {
  try {
    return prepareDrawing(gray, width, height);
  } catch (error) {
    throw new Complaint(
      `${path} cannot be read as a drawing (${messageOf(error).replace(/\.$/, "")}); ` +
        "expected dark ink on light paper, or the reverse.",
    );
  }
}
