import { DOCUMENTED, SERVICE_CONFIG } from './benign-facts.js';
import { describeHostile } from './hostile-suite.js';

describeHostile(DOCUMENTED);
describeHostile(SERVICE_CONFIG);
