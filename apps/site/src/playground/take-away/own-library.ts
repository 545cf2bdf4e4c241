import { save } from "@handmade/nn";
import { inputs, type LossName, losses } from "../run/choices.ts";
import { EPOCHS, type Parcel, sizesOf } from "./given.ts";

/** What a loss is called in the library, and how it is had there. */
const inLibrary: Readonly<Record<LossName, readonly [string, string]>> = {
  "cross-entropy": ["softmaxCrossEntropy", "softmaxCrossEntropy"],
  bce: ["bce", "bce"],
  hinge: ["hinge", "hinge"],
  mse: ["mse", "mse"],
  huber: ["huber", "huber()"],
  mae: ["mae", "mae"],
};

/**
 * The network as a folder that Node runs: the program, the weights in
 * the library's own form, the points, and the library.
 *
 * @param library its files by name
 */
export function ownLibrary(
  parcel: Parcel,
  library: Readonly<Record<string, string>>,
): Record<string, string> {
  const { network, learned, fresh, from } = parcel;
  return {
    "playground.ts": program(parcel),
    "model.json": `${save(network)}\n`,
    "learned.csv": tableOf(learned),
    "fresh.csv": tableOf(fresh),
    "package.json": `${JSON.stringify({ private: true, type: "module" }, null, 2)}\n`,
    "README.md": readme(from),
    ...Object.fromEntries(
      Object.entries(library).map(([name, text]) => [`nn/${name}`, text]),
    ),
  };
}

/** What the program uses, in the order that formatters want. */
function imports(loss: string): string {
  const names =
    `argmax backward forward forwardTrace load ${loss} optimizer randomFrom shuffle`.split(
      " ",
    );
  return [...names, "type Gradients", "type Sample"]
    .map((name) => ({ name, key: name.replace("type ", "").toLowerCase() }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ name }) => `  ${name},\n`)
    .join("");
}

/** With every digit: the answers are to be the same ones. */
function tableOf(places: Parcel["learned"]): string {
  return `${["x,y,class", ...places.map((place) => place.join(","))].join("\n")}\n`;
}

function readme(from: string): string {
  return `# A network from the playground

Made at <${from}>.

\`\`\`sh
node playground.ts     # Node 22.18 or newer; there is nothing to install
python playground.py   # the same network; needs PyTorch
\`\`\`

| file | what is in it |
|---|---|
| \`playground.ts\` | loads the network, tries it, and trains it on |
| \`model.json\` | every weight in full, activations by name |
| \`learned.csv\`, \`fresh.csv\` | the points it learned from, and others |
| \`nn\` | the course's library, which depends on nothing |
| \`playground.py\` | network, points and training in PyTorch |

Both programs begin by checking that they get the loss the page had.
What an optimizer remembers of earlier steps stays in the page: it
begins anew.
`;
}

function program({ settings, network, classes, wanted, from }: Parcel): string {
  const [name, made] = inLibrary[settings.loss];
  const [own, others] = losses[settings.loss].wants;
  const told = settings.inputs.map((one) => inputs[one].typescript);
  const list = told.join(", ");
  // A name that is not needed is said to be so.
  const [x, y] = ["x", "y"].map((one) =>
    new RegExp(`\\b${one}\\b`).test(list) ? one : `_${one}`,
  );
  return `/**
 * A ${sizesOf(network)} network from the playground: tries it on points, trains it
 * on for ${EPOCHS} epochs, and tries it again.
 *
 * Made at ${from}
 */
import { readFileSync } from "node:fs";
import {
${imports(name)}} from "./nn/index.ts";

const [epochs, batch, rate] = [${EPOCHS}, ${settings.batch}, ${settings.rate}];
const loss = ${made};
const guide = optimizer("${settings.optimizer}");

const net = load(read("model.json"));
const learned = samplesIn("learned.csv");
const fresh = samplesIn("fresh.csv");

const wanted = { learned: ${wanted.learned}, fresh: ${wanted.fresh} };
check(meanLoss(learned), wanted.learned);
check(meanLoss(fresh), wanted.fresh);

tell("As it came:");
const rng = randomFrom(${settings.seed});
for (let epoch = 0; epoch < epochs; epoch++) {
  const order = shuffle(learned, rng);
  for (let at = 0; at < order.length; at += batch) {
    const samples = order.slice(at, at + batch);
    guide.step(net, meanGradients(samples), rate);
  }
}
tell(\`After \${epochs} epochs more:\`);

/** What the network is told about a place. */
function inputs(${x}: number, ${y}: number): number[] {
  return [${list}];
}

/** The points of a table, as the network is to learn them. */
function samplesIn(name: string): Sample[] {
  const lines = read(name).trim().split("\\n").slice(1);
  return lines.map((line) => {
    const [x, y, label] = line.split(",").map(Number);
    const t = Array.from({ length: ${classes} }, (_, k) =>
      k === label ? ${own} : ${others},
    );
    return { x: inputs(x, y), t };
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

/** The mean gradients over a batch. */
function meanGradients(samples: Sample[]): Gradients[] {
  const all = samples.map(({ x, t }) =>
    backward(net, forwardTrace(net, x), t, loss),
  );
  const mean = (of: (grads: Gradients[]) => number) =>
    all.reduce((sum, grads) => sum + of(grads), 0) / all.length;
  return net.map(({ W, b }, l) => ({
    dW: W.map((row, o) => row.map((_, i) => mean((g) => g[l].dW[o][i]))),
    db: b.map((_, o) => mean((g) => g[l].db[o])),
  }));
}

function meanLoss(samples: Sample[]): number {
  const values = samples.map(({ x, t }) => loss.value(forward(net, x), t));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of samples whose own class has the largest output. */
function share(samples: Sample[]): number {
  const right = samples.filter(
    ({ x, t }) => argmax(forward(net, x)) === argmax(t),
  );
  return right.length / samples.length;
}

function tell(when: string): void {
  for (const [name, samples] of Object.entries({ learned, fresh })) {
    const percent = (100 * share(samples)).toFixed(1);
    console.log(
      \`\${when} \${name} points, loss \${meanLoss(samples).toPrecision(6)}, \${percent} % told apart\`,
    );
  }
}

/** The page computed with this very library, and came to this loss. */
function check(found: number, there: number): void {
  if (Math.abs(found - there) <= 1e-9 * (1 + Math.abs(there))) return;
  throw new Error(\`The loss is \${found}; in the page it was \${there}.\`);
}
`;
}
