import { OmitType } from '@nestjs/swagger';
import { ComplaintListRequest } from '../case-timeline/complaint-list.request.js';
import { ClockListRequest } from '../clock/clock-list.request.js';
import { IndicatorCasesRequest } from '../monev/indicator.request.js';
import { SignCasesRequest } from '../quality/sign.request.js';
import { RecapRowsRequest } from '../recap/recap.request.js';
import { GrowthRequest } from '../trend/growth.request.js';
import { TrendRequest } from '../trend/trend.request.js';

/** What turns pages: a file has none. */
const paging = ['after', 'limit'] as const;

export class ComplaintsExportRequest extends OmitType(ComplaintListRequest, paging) {}
export class ClocksExportRequest extends OmitType(ClockListRequest, paging) {}
export class IndicatorCasesExportRequest extends OmitType(IndicatorCasesRequest, paging) {}
export class SignCasesExportRequest extends OmitType(SignCasesRequest, paging) {}
export class TrendsExportRequest extends OmitType(TrendRequest, paging) {}
export class GrowthExportRequest extends OmitType(GrowthRequest, paging) {}
export class RecapRowsExportRequest extends OmitType(RecapRowsRequest, paging) {}
