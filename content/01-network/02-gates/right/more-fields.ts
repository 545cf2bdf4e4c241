export const AND = {
  name: "and",
  w: [1, 1],
  b: -1.1,
  note: "close to OR",
};
export const OR = { name: "or", w: [1, 1], b: -0.1 };
export const NOT = { name: "not", w: [-0.5], b: 0.25 };
