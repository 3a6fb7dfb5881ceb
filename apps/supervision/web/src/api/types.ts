import type { CaseStatus } from '../../../src/case-timeline/case-status';
import type { CaseChannel, CaseClassification, CaseOrigin } from '../../../src/case-timeline/case-words';
import type {
  CaseAssignmentResponse,
  CaseEntryResponse,
  ComplaintDetailResponse,
  HopResponse,
} from '../../../src/case-timeline/complaint-detail.response';
import type { ComplaintItemResponse, ComplaintListResponse } from '../../../src/case-timeline/complaint-list.response';
import type { LiveChangeResponse } from '../../../src/live/live-change.response';
import type { DateBasis, Scope } from '../../../src/monev/figures';
import type { FreshnessState } from '../../../src/monev/freshness';
import type { FreshnessResponse } from '../../../src/monev/freshness.response';
import type {
  CountsResponse,
  OverviewResponse,
  ParticipantFiguresResponse,
} from '../../../src/monev/overview.response';
import type { ParticipantReferenceResponse } from '../../../src/participant/participant.response';
import type { MeResponse } from '../../../src/sign-in/me.response';

export type { CaseChannel, CaseClassification, CaseOrigin, CaseStatus, DateBasis, FreshnessState, Scope };
export type Assignment = CaseAssignmentResponse;
export type ComplaintDetail = ComplaintDetailResponse;
export type ComplaintItem = ComplaintItemResponse;
export type ComplaintPage = ComplaintListResponse;
export type Counts = CountsResponse;
export type Entry = CaseEntryResponse;
export type Freshness = FreshnessResponse;
export type Hop = HopResponse;
export type LiveChange = LiveChangeResponse;
export type Me = MeResponse;
export type Overview = OverviewResponse;
export type Participant = ParticipantReferenceResponse;
export type ParticipantFigures = ParticipantFiguresResponse;
