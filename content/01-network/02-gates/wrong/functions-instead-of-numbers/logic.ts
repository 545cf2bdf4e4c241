export const AND = (a: number, b: number) => a && b;
export const OR = (a: number, b: number) => a || b;
export const NOT = (a: number) => 1 - a;
