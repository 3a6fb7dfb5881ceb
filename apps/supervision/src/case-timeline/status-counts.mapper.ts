import type { StatusCounts } from '../monev/figures.js';
import type { StatusCountsResponse } from './status-counts.response.js';

export const statusCountsResponse = (counts: StatusCounts): StatusCountsResponse => ({
  belumTerverifikasi: counts['belum-terverifikasi'],
  belumDitindaklanjuti: counts['belum-ditindaklanjuti'],
  diproses: counts.diproses,
  selesai: counts.selesai,
  ditunda: counts.ditunda,
  diarsip: counts.diarsip,
});
