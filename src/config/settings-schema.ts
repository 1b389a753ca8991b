import { z } from 'zod';
import { DEFAULT_PACKAGE_OPTIONS, type PackageOptions } from '../emit/package/package-options.js';
import { apiSettings } from './api-settings.js';
import { commonPackageSettings, packageSettings } from './package-settings.js';
import { text } from './values.js';

/** https://semver.org, section 2 and following: no range, no leading `v`. */
const SEMVER = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** A scope that npm has: https://docs.npmjs.com/cli/using-npm/scope */
export const SCOPE = /^@[a-z0-9][a-z0-9._-]*$/;
/** `acme:v1`, or `acme` for all versions. */
const API = /^[a-z][a-z0-9-]*(?::[a-z0-9][a-z0-9._-]*)?$/;

const apiName = z
  .string()
  .regex(API, 'an API is written as service:version, such as file:v1, or as its service');
const serviceName = z.string().regex(/^[a-z][a-z0-9-]*$/, 'a package is called by its service');

/** The folder of the packages where the settings name none. */
export const DEFAULT_OUT = 'generated';

const out = text('a folder').describe(
  'The folder that the packages go to, relative to the settings',
);
const scope = z
  .string()
  .regex(SCOPE, 'an npm scope is @ and a name in lower case')
  .describe('npm scope of the packages');
const runtime = text('a package').describe('The package that generated code calls');
const runtimeRange = text('a range of versions').describe(
  'The versions of it that the packages ask for; by default those that this lrogen was made with',
);
const versions = z
  .record(serviceName, z.string().regex(SEMVER, 'this is no semantic version, such as 1.2.0'))
  .describe('Versions of the packages, by service; 0.1.0 each by default');
const packages = z
  .record(serviceName, packageSettings)
  .describe('The same of single packages, by service');

const templates = z
  .strictObject({
    folder: text('a folder').describe('The folder of templates, relative to the settings'),
    view: z.int().min(1).describe('The version of the views that they are written for'),
  })
  .describe('Templates that stand for those of lrogen of the same names');

/** What a further output may have of its own. */
const outputSettings = z
  .strictObject({
    out,
    apis: z
      .array(apiName)
      .min(1)
      .optional()
      .describe('The APIs whose packages go there; all by default'),
    scope: scope.optional(),
    runtime: runtime.optional(),
    runtimeRange: runtimeRange.optional(),
    versions: versions.optional(),
    package: commonPackageSettings.optional(),
    packages: packages.optional(),
  })
  .describe('A folder of packages; what it does not say is as for all');

/** Everything that a file of settings may say. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string().optional().describe('This schema, for editors'),
    specs: text('a folder')
      .default('specs')
      .describe('The folder of specs, relative to the settings'),
    // Without a default of its own: where it is given beside outputs, one of the two has to go.
    out: out.optional().meta({ default: DEFAULT_OUT }),
    outputs: z
      .array(outputSettings)
      .min(1)
      .optional()
      .describe('Several folders of packages, in the place of out'),
    scope: scope.default(DEFAULT_PACKAGE_OPTIONS.scope),
    runtime: runtime.default(DEFAULT_PACKAGE_OPTIONS.runtime),
    runtimeRange: runtimeRange.optional(),
    versions: versions.default({}),
    package: commonPackageSettings.optional(),
    packages: packages.optional(),
    descriptions: z
      .boolean()
      .default(false)
      .describe(
        'Whether sync keeps what the documents of "apis" say in words: as comments, and in the OpenAPI documents',
      ),
    templates: templates.optional(),
    transform: z
      .custom<NonNullable<PackageOptions['transform']>>(
        (value) => typeof value === 'function',
        'it must be a function: put the settings into lrogen.config.ts or lrogen.config.js',
      )
      .optional(),
    apis: z
      .record(apiName, apiSettings)
      .default({})
      .describe(
        'What is stated of single APIs, by service:version, or by service for all versions',
      ),
  })
  .describe('Settings of lrogen');

/** Settings as a file states them. */
export type SettingsInput = z.input<typeof settingsSchema>;
/** Settings with their defaults. */
export type CheckedSettings = z.output<typeof settingsSchema>;
export type OutputInput = NonNullable<CheckedSettings['outputs']>[number];

/** The JSON schema of a settings file, which editors complete and check it by; JSON can hold no function. */
export function settingsJsonSchema(): object {
  return z.toJSONSchema(settingsSchema.omit({ transform: true }), {
    io: 'input',
    target: 'draft-7',
  });
}
