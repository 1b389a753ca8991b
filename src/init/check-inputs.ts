/** What decides on the packages, and on what a check finds of them. */
export const CHECK_INPUTS = [
  'specs/**',
  'generated/**',
  'lrogen.config.*',
  'package.json',
  'package-lock.json',
];
