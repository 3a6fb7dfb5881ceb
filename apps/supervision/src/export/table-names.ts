/** Tables that can be taken as files, by what their addresses call them. */
export const tableNames = ['complaints'] as const;
export type TableName = (typeof tableNames)[number];
