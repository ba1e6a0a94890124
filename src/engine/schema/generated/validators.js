// Generated from schemas/ by `npm run generate`. Do not edit.
export { isAction } from './validators/action.js';
export { isConfigFile } from './validators/config.js';
export { isDecisionDocument } from './validators/decision.js';
export { isEntryStatement } from './validators/entry.js';
export { isErrorDocument } from './validators/error.js';
export { isInitDocument } from './validators/init.js';
export { isLintReport } from './validators/lint.js';
export { isOwnersDocument } from './validators/owners.js';
export { isPeopleFile } from './validators/people.js';
export { isPolicyTestFile } from './validators/policy-test.js';
export { isPolicyFile } from './validators/policy.js';
export { isTestReport } from './validators/test-report.js';
export { isVerifyDocument } from './validators/verify.js';
