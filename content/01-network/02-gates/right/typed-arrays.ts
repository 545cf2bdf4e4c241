export const AND = { w: Float64Array.of(1, 1), b: -1.75 };
export const OR = { w: new Float32Array([0.5, 0.5]), b: -0.25 };
export const NOT = { w: Int8Array.of(-1), b: 0.5 };
