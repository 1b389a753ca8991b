export type IssueCommandResponse = Record<string, unknown>;
