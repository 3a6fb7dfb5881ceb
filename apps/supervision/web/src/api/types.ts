import type { CaseStatus } from '../../../src/case-timeline/case-status';
import type { CaseChannel, CaseClassification, CaseOrigin } from '../../../src/case-timeline/case-words';
import type {
  CaseAssignmentResponse,
  CaseEntryResponse,
  ComplaintDetailResponse,
  HopResponse,
} from '../../../src/case-timeline/complaint-detail.response';
import type { ComplaintItemResponse, ComplaintListResponse } from '../../../src/case-timeline/complaint-list.response';
import type { FileFormat } from '../../../src/export/file-name';
import type { TableName } from '../../../src/export/table-names';
import type {
  JointHandlingListResponse,
  JointHandlingResponse,
  JointTaskResponse,
  JointTimelineResponse,
} from '../../../src/joint-handling/joint-handling.response';
import type { LiveChangeResponse } from '../../../src/live/live-change.response';
import type { ClockState } from '../../../src/clock/case-clocks';
import type {
  CaseClockResponse,
  CaseShareResponse,
  ClockItemResponse,
  ClockListResponse,
  DueCountResponse,
  DueSummaryResponse,
} from '../../../src/clock/clock.response';
import type { Party } from '../../../src/clock/fair-share';
import type { ClockName } from '../../../src/clock/limit';
import type { LetterKind } from '../../../src/letter/letter-kind';
import type {
  LetterItemResponse,
  LetterListResponse,
  LetterPreviewResponse,
  LetterResponse,
  LetterStepName,
  LetterTemplateListResponse,
  LetterTemplateResponse,
  LetterVersionResponse,
  TemplateVersionResponse,
} from '../../../src/letter/letter.response';
import type { LetterState } from '../../../src/letter/letter-state';
import type { CandidateResponse, MatchListResponse, MatchResponse } from '../../../src/matching/match.response';
import type { CommitmentState, ReportKind } from '../../../src/meeting/commitment';
import type { LineKind as MeetingLineKind, MeetingState as StateOfMeeting } from '../../../src/meeting/meeting-step';
import type { CommitmentListResponse, CommitmentResponse } from '../../../src/meeting/commitment.response';
import type { MeetingListResponse, MeetingResponse } from '../../../src/meeting/meeting.response';
import type { FigureBasisResponse } from '../../../src/monev/figure-basis.response';
import type { DateBasis, Scope } from '../../../src/monev/figures';
import type { FreshnessState } from '../../../src/monev/freshness';
import type { FreshnessListResponse, FreshnessResponse } from '../../../src/monev/freshness.response';
import type {
  FigureCaseResponse,
  IndicatorCasesResponse,
  IndicatorGroupResponse,
  IndicatorListResponse,
  IndicatorResponse,
} from '../../../src/monev/indicator.response';
import type {
  CalendarsResponse,
  ChangedSettingsResponse,
  ClockRulesResponse,
  LimitsResponse,
} from '../../../src/clock/clock-settings.response';
import type { SignSettingsResponse } from '../../../src/quality/sign-settings.response';
import type { CaseAccessListResponse } from '../../../src/case-access/case-access.response';
import type { EvidenceBundleListResponse } from '../../../src/evidence/evidence.response';
import type { OfficeViewListResponse, OfficeViewResponse } from '../../../src/saved-view/office-view.response';
import type { SavedViewListResponse, SavedViewResponse } from '../../../src/saved-view/saved-view.response';
import type { HandOffListResponse } from '../../../src/monev/hand-off.response';
import type { HoursResponse } from '../../../src/monev/hours.response';
import type { MonthCountsResponse, MonthsResponse } from '../../../src/monev/months.response';
import type { IndicatorName, IndicatorUnit } from '../../../src/monev/indicators';
import type {
  CountsResponse,
  OverviewResponse,
  ParticipantFiguresResponse,
} from '../../../src/monev/overview.response';
import type { ParticipantListResponse } from '../../../src/participant/participant-list.response';
import type { ParticipantReferenceResponse } from '../../../src/participant/participant.response';
import type {
  ForecastResponse,
  FormulaListResponse,
  FormulaResponse,
  MoveResponse,
  PublicationListResponse,
  PublishedRankingResponse,
  RankedParticipantResponse,
  RankingResponse,
  RecountResponse,
  Side,
} from '../../../src/ranking/ranking.response';
import type {
  ImportedRecapResponse,
  RecapImportListResponse,
  RecapImportResponse,
  RecapRowListResponse,
  RecapRowResponse,
  RecapTrendPointResponse,
  RecapTrendResponse,
} from '../../../src/recap/recap.response';
import type {
  CaseSignResponse,
  ParticipantSignResponse,
  PastedAnswerListResponse,
  SignCaseResponse,
  SignCasesResponse,
  SignCountResponse,
  SignListResponse,
} from '../../../src/quality/sign.response';
import type { BlindCaseResponse, NextCaseResponse } from '../../../src/review/reading.response';
import type { ParticipantReviewListResponse } from '../../../src/review/participant-review.response';
import type {
  ReviewedCaseListResponse,
  ReviewedCaseResponse,
  ReviewResultResponse,
} from '../../../src/review/review-result.response';
import type {
  ReviewStratumResponse,
  RoundListResponse,
  RoundPlanResponse,
  RoundResponse,
  RubricResponse,
} from '../../../src/review/review.response';
import type { MeResponse } from '../../../src/sign-in/me.response';
import type { GrowthItemResponse, GrowthListResponse } from '../../../src/trend/growth.response';
import type { TrendListResponse, TrendResponse } from '../../../src/trend/trend.response';
import type { ConflictState, RulingOutcome } from '../../../src/synchronisation/conflict';
import type {
  ConflictListResponse,
  ConflictResponse,
  ConflictRuleListResponse,
  ConflictRuleResponse,
  ConflictSideResponse,
  FactResponse,
} from '../../../src/synchronisation/conflict.response';
import type {
  DeliveryListResponse,
  DifferenceListResponse,
  GapListResponse,
  ParkedListResponse,
  ReceiptListResponse,
} from '../../../src/synchronisation/messages.response';
import type { ConnectionState, ReceiptState } from '../../../src/synchronisation/synchronisation';
import type {
  SynchronisationResponse,
  SynchronisedParticipantResponse,
} from '../../../src/synchronisation/synchronisation.response';

export type { CaseChannel, CaseClassification, CaseOrigin, CaseStatus, DateBasis, FreshnessState, Scope };
export type { IndicatorName, IndicatorUnit, Side };
export type { ClockName, ClockState, FileFormat, Party, TableName };
export type { LetterKind, LetterState, LetterStepName };
export type { ConflictState, ConnectionState, ReceiptState, RulingOutcome };
export type Assignment = CaseAssignmentResponse;
export type Clock = CaseClockResponse;
export type ClockItem = ClockItemResponse;
export type ClockPage = ClockListResponse;
export type DueCount = DueCountResponse;
export type DueSummary = DueSummaryResponse;
export type ComplaintDetail = ComplaintDetailResponse;
export type ComplaintItem = ComplaintItemResponse;
export type ComplaintPage = ComplaintListResponse;
export type Counts = CountsResponse;
export type Entry = CaseEntryResponse;
export type Freshness = FreshnessResponse;
export type CaseAccesses = CaseAccessListResponse;
export type EvidenceBundles = EvidenceBundleListResponse;
export type OfficeView = OfficeViewResponse;
export type OfficeViews = OfficeViewListResponse;
export type SavedView = SavedViewResponse;
export type SavedViews = SavedViewListResponse;
export type ViewPage = SavedViewResponse['page'];
export type HandOffs = HandOffListResponse;
export type Hop = HopResponse;
export type Hours = HoursResponse;
export type LiveChange = LiveChangeResponse;
export type Me = MeResponse;
export type Overview = OverviewResponse;
export type Calendars = CalendarsResponse;
export type ParticipantList = ParticipantListResponse;
export type ListedInstance = ParticipantListResponse['instances'][number];
export type CalendarYear = CalendarsResponse['years'][number];
export type ChangedSettings = ChangedSettingsResponse;
export type ClockRule = ClockRulesResponse['rules'][number];
export type ClockRules = ClockRulesResponse;
export type PauseCause = ClockRule['pausedBy'][number];
export type Limit = LimitsResponse['limits'][number];
export type Limits = LimitsResponse;
export type SignSettings = SignSettingsResponse;
export type MonthCounts = MonthCountsResponse;
export type Months = MonthsResponse;
export type Participant = ParticipantReferenceResponse;
export type ParticipantFigures = ParticipantFiguresResponse;
export type Conflict = ConflictResponse;
export type ConflictPage = ConflictListResponse;
export type ConflictRule = ConflictRuleResponse;
export type ConflictRules = ConflictRuleListResponse;
export type ConflictSide = ConflictSideResponse;
export type Deliveries = DeliveryListResponse;
export type Differences = DifferenceListResponse;
export type Fact = FactResponse;
export type Gaps = GapListResponse;
export type Parked = ParkedListResponse;
export type Receipts = ReceiptListResponse;
export type Share = CaseShareResponse;
export type Synchronisation = SynchronisationResponse;
export type SynchronisedParticipant = SynchronisedParticipantResponse;
export type Letter = LetterResponse;
export type LetterItem = LetterItemResponse;
export type LetterList = LetterListResponse;
export type LetterPreview = LetterPreviewResponse;
export type LetterTemplate = LetterTemplateResponse;
export type LetterTemplates = LetterTemplateListResponse;
export type LetterTemplateVersion = TemplateVersionResponse;
export type LetterVersion = LetterVersionResponse;
export type Match = MatchResponse;
export type MatchCandidate = CandidateResponse;
export type Matches = MatchListResponse;
export type ImportedRecap = ImportedRecapResponse;
export type RecapImport = RecapImportResponse;
export type RecapImports = RecapImportListResponse;
export type RecapRow = RecapRowResponse;
export type RecapRows = RecapRowListResponse;
export type RecapTrend = RecapTrendResponse;
export type RecapTrendPoint = RecapTrendPointResponse;
export type FigureBasis = FigureBasisResponse;
export type FigureCase = FigureCaseResponse;
export type FreshnessList = FreshnessListResponse;
export type Indicator = IndicatorResponse;
export type IndicatorCases = IndicatorCasesResponse;
export type IndicatorPart = IndicatorCasesResponse['part'];
export type Division = IndicatorListResponse['by'];
export type IndicatorGroup = IndicatorGroupResponse;
export type IndicatorList = IndicatorListResponse;
export type Forecast = ForecastResponse;
export type Formula = FormulaResponse;
export type Formulas = FormulaListResponse;
export type Move = MoveResponse;
export type PublicationState = PublishedRankingResponse['state'];
export type Publications = PublicationListResponse;
export type PublishedRanking = PublishedRankingResponse;
export type RankedParticipant = RankedParticipantResponse;
export type Ranking = RankingResponse;
export type Recount = RecountResponse;
export type GrowthItem = GrowthItemResponse;
export type GrowthList = GrowthListResponse;
export type TopicTrend = TrendResponse;
export type TopicTrends = TrendListResponse;
export type PastedAnswers = PastedAnswerListResponse;
export type ParticipantSigns = ParticipantSignResponse;
export type SignCase = SignCaseResponse;
export type SignCases = SignCasesResponse;
export type SignCount = SignCountResponse;
export type SignCounts = CaseSignResponse;
export type SignList = SignListResponse;
export type BlindCase = BlindCaseResponse;
export type NextCase = NextCaseResponse;
export type ReviewedCase = ReviewedCaseResponse;
export type ReviewedCases = ReviewedCaseListResponse;
export type ParticipantReviews = ParticipantReviewListResponse;
export type ReviewResult = ReviewResultResponse;
export type ReviewRound = RoundResponse;
export type ReviewRounds = RoundListResponse;
export type ReviewStratum = ReviewStratumResponse;
export type RoundPlan = RoundPlanResponse;
export type Rubric = RubricResponse;
export type Commitment = CommitmentResponse;
export type CommitmentKind = CommitmentState;
export type Commitments = CommitmentListResponse;
export type CommitmentReportKind = ReportKind;
export type Meeting = MeetingResponse;
export type MeetingLine = MeetingPart['lines'][number];
export type LineKind = MeetingLineKind;
export type MeetingPart = MeetingResponse['parts'][number];
export type MeetingState = StateOfMeeting;
export type Meetings = MeetingListResponse;
export type JointHandling = JointHandlingResponse;
export type JointHandlings = JointHandlingListResponse;
export type JointTask = JointTaskResponse;
export type JointTimeline = JointTimelineResponse;
