// #region 1.2
/** Above 0 only if both inputs are 1. */
export const AND = { w: [1, 1], b: -1.5 };

/** Above 0 if an input is 1. */
export const OR = { w: [1, 1], b: -0.5 };

/** Above 0 if its one input is 0: an input may vote against. */
export const NOT = { w: [-1], b: 0.5 };
// #endregion 1.2
