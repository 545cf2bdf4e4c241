export const AND = [0, 0, 0, 1];
export const OR = [0, 1, 1, 1];
export const NOT = [1, 0];
