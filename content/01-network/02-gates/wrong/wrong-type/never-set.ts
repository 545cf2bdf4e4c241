let later: number | undefined;

export const AND = { w: [1, 1], b: later };
export const OR = { w: [1, 1], b: later };
export const NOT = { w: [-1], b: later };
