import type { BulkActionResponse, BulkPreviewResponse } from '../../../src/bulk-action/bulk-action.response';

export type { LeftOutReason } from '../../../src/bulk-action/left-out-reason';
export type BulkAction = BulkActionResponse;
/** What can be done with complaints that somebody chose. */
export type BulkActionName = BulkActionResponse['action'];
export type BulkPreview = BulkPreviewResponse;
