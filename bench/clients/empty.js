/** The module that does nothing: what Node itself costs. */
export {};
