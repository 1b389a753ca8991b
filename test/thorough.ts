/**
 * Whether the tests take their time: every string in every place, every package, many draws. Set by
 * `npm run test:slow`; without it the same promises are held to fewer cases.
 */
export const isThorough: boolean = process.env.LROGEN_TESTS === 'thorough';
