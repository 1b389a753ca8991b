import { z } from 'zod';
import { parseServerUrl } from '../model/server-url.js';
import { VERSION_NAME, VERSION_WORDS } from '../model/version-name.js';
import { shapeSettings } from './shape-settings.js';
import { list, text } from './values.js';

// A pattern of resource names (AIP-122).
const pattern = z
  .string()
  .regex(
    /^[\w.~-]+(?:\/(?:[\w.~-]+|\*\*?))*$/,
    'a pattern of resource names is like projects/*/operations/*',
  );

/** What is stated of one API. */
export const apiSettings = z
  .strictObject({
    from: list(text('a folder, a file or an address'))
      .optional()
      .describe(
        'Where sync finds its documents: folders, files, addresses. Folders and files are relative to the settings',
      ),
    service: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'a service is called in lower case, such as file')
      .optional()
      .describe(
        'The service, which its package is called after; by default as the API is called here',
      ),
    version: z
      .string()
      .regex(VERSION_NAME, VERSION_WORDS)
      .optional()
      .describe('The version; by default as the API is called here'),
    server: z
      .string()
      .refine((value) => parseServerUrl(value) !== undefined, {
        message:
          'a server is an https address of a host name, such as https://api.example.com/v1; any other a client takes as its endpoint',
      })
      .optional()
      .describe('The address of its server, with what all paths begin with'),
    patterns: z
      .record(z.string(), pattern)
      .optional()
      .describe(
        'Patterns of resource names, by the path parameter that holds them or by the path as the document writes it: { "name": "projects/*/operations/*" }',
      ),
    descriptions: z
      .boolean()
      .optional()
      .describe('Whether what its documents say in words is kept; by default as for all APIs'),
    shape: shapeSettings
      .optional()
      .describe('How its operations look, where they are not as AIP-151 has them'),
    className: z
      .string()
      .regex(/^[A-Z][A-Za-z0-9]*$/, 'a class is called like AcmeOperationsClient')
      .optional()
      .describe('The class of its client'),
    packageName: z
      .string()
      .regex(
        /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/,
        'a package is called like @acme/jobs, in lower case',
      )
      .optional()
      .describe('The npm package of the service; by default its scope and the service'),
  })
  .describe('What is stated of one API, over what its documents say');
export type ApiSettings = z.infer<typeof apiSettings>;
