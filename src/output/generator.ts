/** This tool's version, as `package.json` has it: written here too, so that a bundle of it knows it. */
export const version = '0.1.0';

/** This tool and its version, for manifests. */
export const generator = `lrogen@${version}`;
