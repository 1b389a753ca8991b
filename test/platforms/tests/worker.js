import { runTests } from './run-tests.js';

/** What workerd runs, on request. */
export default {
  async fetch(request) {
    return Response.json(await runTests(await request.json()));
  },
};
