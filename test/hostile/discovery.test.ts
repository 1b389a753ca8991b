import { DISCOVERY } from './benign-discovery.js';
import { describeHostile } from './hostile-suite.js';

describeHostile(DISCOVERY);
