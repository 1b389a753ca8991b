import { SWAGGER } from './benign-swagger.js';
import { describeHostile } from './hostile-suite.js';

describeHostile(SWAGGER);
