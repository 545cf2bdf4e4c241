import { readSafetensors, type Tensor } from "@handmade/data";
import {
  activationNamed,
  checkNeighbors,
  type Layer,
  type Network,
} from "@handmade/nn";
import { Complaint, messageOf } from "./complaint.ts";

/** A network from a file of tensors, and what the file says of it. */
export interface FromTensors {
  readonly network: Network;
  /** What it was trained with; null if the file does not say. */
  readonly loss: string | null;
}

/**
 * The network in a safetensors file with the names that PyTorch gives,
 * `layers.0.weight` and `layers.0.bias`, and the activations in its
 * metadata: the file that the course's last page saves.
 *
 * @throws Complaint or DataError: field, found, expected
 */
export function fromTensors(bytes: Uint8Array, path: string): FromTensors {
  const { tensors, metadata } = readSafetensors(bytes, path);
  const names = metadata.get("activations")?.split(" ") ?? [];
  if (tensors.size === 0 || tensors.size !== 2 * names.length)
    throw new Complaint(
      `${path} has ${tensors.size} tensors and ${names.length} activations ` +
        "in its metadata; expected two tensors for each activation.",
    );
  const network = names.map((name, l) => layerOf(tensors, l, name, path));
  try {
    checkNeighbors(network);
  } catch (error) {
    throw new Complaint(`${path}: ${messageOf(error)}`);
  }
  const loss = metadata.get("loss") ?? null;
  if (loss !== null && loss !== "mse" && loss !== "cross-entropy")
    throw new Complaint(
      `${path}: the loss in its metadata is ${JSON.stringify(loss.slice(0, 30))}; ` +
        "expected mse or cross-entropy.",
    );
  return { network, loss };
}

function layerOf(
  tensors: ReadonlyMap<string, Tensor>,
  l: number,
  activation: string,
  path: string,
): Layer {
  const weight = tensorOf(tensors, `layers.${l}.weight`, 2, path);
  const bias = tensorOf(tensors, `layers.${l}.bias`, 1, path);
  const [rows = 0, columns = 0] = weight.shape;
  return {
    W: Array.from({ length: rows }, (_, o) =>
      Array.from(weight.values.subarray(o * columns, (o + 1) * columns)),
    ),
    b: Array.from(bias.values),
    act: activationOf(activation, path),
  };
}

function tensorOf(
  tensors: ReadonlyMap<string, Tensor>,
  name: string,
  axes: number,
  path: string,
): Tensor {
  const tensor = tensors.get(name);
  if (!tensor)
    throw new Complaint(
      `${path} has no tensor ${name}; expected a weight and a bias per layer.`,
    );
  const { shape, values } = tensor;
  if (shape.length !== axes || shape.includes(0))
    throw new Complaint(
      `${path}: ${name} has the shape [${shape}]; expected ${axes} ` +
        `size${axes === 1 ? "" : "s"} above 0.`,
    );
  const odd = values.findIndex((value) => !Number.isFinite(value));
  if (odd >= 0)
    throw new Complaint(
      `${path}: ${name} has ${values[odd]} at ${odd}; expected a finite number.`,
    );
  return tensor;
}

function activationOf(name: string, path: string) {
  try {
    return activationNamed(name);
  } catch (error) {
    throw new Complaint(`${path}: ${messageOf(error)}`);
  }
}
