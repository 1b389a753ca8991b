import { OPENAPI } from './benign-openapi.js';
import { describeHostile } from './hostile-suite.js';

describeHostile(OPENAPI);
