import type {
  ReportListResponse,
  ReportResponse,
  ReportRhythmResponse,
  ReportScheduleResponse,
  ReportSchedulesResponse,
} from '../../../src/report/report.response';

export type Report = ReportResponse;
export type ReportKind = ReportResponse['kind'];
export type ReportList = ReportListResponse;
export type ReportRhythm = ReportRhythmResponse;
export type ReportSchedule = ReportScheduleResponse;
export type ReportSchedules = ReportSchedulesResponse;
