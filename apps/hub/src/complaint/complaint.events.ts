/** A participant's own word for a category or an office, with its code once it is mapped. */
export interface Word {
  word: string;
  code?: string;
}

export type Classification =
  'pengaduan-berkadar-pengawasan' | 'pengaduan-tidak-berkadar-pengawasan' | 'aspirasi' | 'permintaan-informasi';

export type Status = 'belum-terverifikasi' | 'belum-ditindaklanjuti' | 'diproses' | 'selesai' | 'ditunda' | 'diarsip';

export type Closer = 'reporter' | 'admin' | 'system';

export interface Addressee {
  participant: string;
  office: Word | null;
  lead: boolean;
}

/** The part of the facts of a report that decisions and figures need; its texts stay in the event. */
interface ReportFacts {
  anonymous: boolean;
  secret: boolean;
  classification: Classification | null;
  category: Word | null;
}

/** What a participant says happened to a complaint, reduced to what decisions need. */
export type Happening =
  | ({ name: 'filed' } & ReportFacts)
  | ({
      name: 'recorded';
      trackingId: string;
      status: Status;
      statusWord: string;
      handler: string | null;
      office: Word | null;
      rating: number | null;
    } & ReportFacts)
  | { name: 'registered'; trackingId: string }
  | { name: 'verified'; classification: Classification | null; category: Word | null }
  | { name: 'disposed'; to: readonly Addressee[] }
  | { name: 'transferred'; to: string }
  | { name: 'followedup' }
  | { name: 'replied' }
  | { name: 'postponed' }
  | { name: 'resumed' }
  | { name: 'archived' }
  | { name: 'completed'; by: Closer; waives: readonly string[] }
  | { name: 'reopened' }
  | { name: 'rated'; score: number }
  | { name: 'recategorised'; classification: Classification | null; category: Word | null }
  | { name: 'linked'; duplicateOf: string }
  | { name: 'attached' }
  | { name: 'withdrawn' };

export type HappeningName = Happening['name'];

/** A happening together with who says so and in which order. */
export interface ComplaintFact {
  complaintId: string;
  source: string;
  eventId: string;
  /** Counts the facts of this source about this complaint from 1; null when the source cannot count. */
  sequence: number | null;
  /** When its source says that it happened, in milliseconds since the epoch. */
  at: number;
  /** It happened so long before it came that it is for the record only. */
  history: boolean;
  happening: Happening;
}
