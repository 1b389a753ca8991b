import { z } from 'zod';

const member = z
  .string()
  .regex(
    /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)*$/,
    'a member of an operation is written like status, or like result.output where it is inside another',
  );
const values = z.array(z.string().min(1, 'a value of status is empty')).min(1);

/** What may be stated of how operations look, be it all or a part. */
export const shapePart = z.strictObject({
  collection: z
    .string()
    .regex(/^[\w-]+$/, 'a collection is called by the last word of its paths, such as jobs')
    .optional()
    .describe(
      'The collection of operations, such as jobs; by default those called operations, else any whose get answers so',
    ),
  page: z
    .string()
    .regex(/^[A-Za-z_$][\w$-]*$/, 'a member of a page is written like tasks')
    .optional()
    .describe('The member of a page that holds operations; default operations, else items'),
  nextPage: member
    .optional()
    .describe(
      'The member of a page that tells how the next one is asked for; default nextPageToken, or the usual name that it has',
    ),
  pageToken: z
    .string()
    .regex(/^[\w$.[\]-]+$/, 'a parameter of a list is written like cursor')
    .optional()
    .describe(
      'The parameter of a list that takes what nextPage told; default pageToken, or the usual name that it has',
    ),
  name: member.optional().describe('What names the operation, or holds its id; default name'),
  done: member
    .optional()
    .describe(
      'The boolean that says whether it has ended; default done, where status is not given',
    ),
  status: member
    .optional()
    .describe('The text that says how it stands, for operations without such a boolean'),
  succeeded: values.optional().describe('Values of status that are its good end'),
  failed: values.optional().describe('Values of status that are its failure'),
  cancelled: values.optional().describe('Values of status that say that it was cancelled'),
  response: member.optional().describe('What it made; default response'),
  metadata: member.optional().describe('What is told while it runs; default metadata'),
  error: member.optional().describe('The error; default error'),
  code: member.optional().describe('The code in the error; default code'),
  message: member.optional().describe('The message in the error; default message'),
});

/** How the operations of an API look. */
export const shapeSettings = shapePart
  .refine(({ status, done }) => status === undefined || done === undefined, {
    message: 'either done or status says whether an operation has ended',
    path: ['done'],
  })
  .refine(({ status, succeeded }) => status === undefined || succeeded !== undefined, {
    message: 'with status, succeeded lists the values that are a good end',
    path: ['status'],
  })
  .refine(
    ({ status, succeeded, failed, cancelled }) =>
      status !== undefined || (succeeded ?? failed ?? cancelled) === undefined,
    { message: 'values belong to a status: name the member that holds them', path: ['status'] },
  );
