/** One activation, said in three languages; `z` is a number or an array. */
export interface Bend {
  /** An expression for one number `z`. */
  readonly javascript: string;
  /** An expression for an array `z`; `np` is NumPy. */
  readonly numpy: string;
  /** An expression for a tensor `z`; `F` is `torch.nn.functional`. */
  readonly pytorch: string;
}

const bends: Readonly<Record<string, (parameter: number) => Bend>> = {
  identity: () => ({ javascript: "z", numpy: "z", pytorch: "z" }),
  leakyRelu: (alpha) => ({
    javascript: `z < 0 ? ${alpha} * z : z`,
    numpy: `np.where(z < 0, ${alpha} * z, z)`,
    pytorch: `F.leaky_relu(z, ${alpha})`,
  }),
  relu: () => ({
    javascript: "Math.max(z, 0)",
    numpy: "np.maximum(z, 0)",
    pytorch: "F.relu(z)",
  }),
  // With tanh, e to a large number is never taken.
  sigmoid: () => ({
    javascript: "1 / (1 + Math.exp(-z))",
    numpy: "(1 + np.tanh(z / 2)) / 2",
    pytorch: "torch.sigmoid(z)",
  }),
  tanh: () => ({
    javascript: "Math.tanh(z)",
    numpy: "np.tanh(z)",
    pytorch: "torch.tanh(z)",
  }),
  arctan: () => ({
    javascript: "Math.atan(z)",
    numpy: "np.arctan(z)",
    pytorch: "torch.atan(z)",
  }),
  elu: (alpha) => ({
    javascript: `z < 0 ? ${alpha} * Math.expm1(z) : z`,
    numpy: `np.where(z < 0, ${alpha} * np.expm1(np.minimum(z, 0)), z)`,
    pytorch: `F.elu(z, ${alpha})`,
  }),
  softplus: () => ({
    javascript: "Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)))",
    numpy: "np.logaddexp(z, 0)",
    pytorch: "F.softplus(z)",
  }),
  gelu: () => ({
    javascript:
      "0.5 * z * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3)))",
    numpy:
      "0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))",
    pytorch: 'F.gelu(z, approximate="tanh")',
  }),
  silu: () => ({
    javascript: "z / (1 + Math.exp(-z))",
    numpy: "z * (1 + np.tanh(z / 2)) / 2",
    pytorch: "F.silu(z)",
  }),
  step: () => ({
    javascript: "z >= 0 ? 1 : 0",
    numpy: "np.where(z >= 0, 1.0, 0.0)",
    pytorch: "(z >= 0).to(z.dtype)",
  }),
};

/**
 * An activation by the name it is saved under, `"leakyRelu(0.1)"`.
 *
 * @throws Error if there is none of that name
 */
export function bendNamed(name: string | undefined): Bend {
  const [, kind = "", parameter] =
    /^(\w+)(?:\((.+)\))?$/.exec(name ?? "") ?? [];
  const made = Object.hasOwn(bends, kind) ? bends[kind] : undefined;
  if (!made)
    throw new Error(
      `no activation is named ${name}; there are ${Object.keys(bends).join(", ")}.`,
    );
  return made(Number(parameter));
}
