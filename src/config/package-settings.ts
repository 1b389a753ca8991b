import { z } from 'zod';
import { licence, text } from './values.js';

const address = z
  .string()
  .refine((value) => URL.canParse(value), { message: 'this is no address' });

const person = z.union([
  text('an author'),
  z.strictObject({
    name: text('an author'),
    email: z.string().optional(),
    url: address.optional(),
  }),
]);

const repository = z.union([
  text('a repository'),
  z.strictObject({
    type: z.string().default('git'),
    url: text('a repository'),
    directory: z
      .string()
      .optional()
      .describe('The folder that holds the packages; each adds its own'),
  }),
]);

/** What a package's `package.json` and README say beside what follows from its specs. */
const packageFacts = {
  license: licence
    .optional()
    .describe(
      'The licence, as an SPDX expression. Default UNLICENSED; Apache-2.0 puts its text into the package',
    ),
  author: person.optional().describe('The author'),
  repository: repository.optional().describe('The repository of the source'),
  homepage: address.optional().describe('The address of the home page'),
  access: z
    .enum(['public', 'restricted'])
    .optional()
    .describe('Who may install it once it is published; npm itself decides by default'),
  engines: z
    .record(z.string(), text('a range of versions'))
    .optional()
    .describe('Engines that it needs; default { "node": ">=20.19" }'),
  keywords: z.array(text('a keyword')).optional().describe('Words to find it by'),
  readme: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('A section for its README, in Markdown: a string, or a list of lines'),
};

/** What all packages have in common. */
export const commonPackageSettings = z
  .strictObject(packageFacts)
  .describe('What every package says of itself');

/** What one package has of its own. */
export const packageSettings = z
  .strictObject(packageFacts)
  .describe('What the package of one service says of itself, over what all say');
export type PackageSettings = z.infer<typeof packageSettings>;
