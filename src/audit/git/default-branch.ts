/** The branch of the log unless the configuration names another. */
export const DEFAULT_BRANCH = 'agentgate/audit';
