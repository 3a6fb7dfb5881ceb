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

/** Somebody of the province decided what holds: what a source claimed, or what stood before. */
export interface Ruling {
  name: 'ruled';
  /** Version of the entry that conflicts. */
  conflictVersion: number;
  outcome: 'claim' | 'stands';
  claim: Claim;
}

/** What conflicts, as its ruling repeats it. */
export interface Claim {
  source: string;
  eventId: string;
  dataDigest: string;
  happening: Happening;
}

/** What is said, together with who says so and in which order. */
export interface Fact<Said extends Happening | Ruling> {
  complaintId: string;
  source: string;
  eventId: string;
  /** Digest of all that its event says: tells whether what a ruling repeats is what was claimed. */
  dataDigest: string;
  /** Counts the facts of this source about this complaint from 1; null when the source cannot count. */
  sequence: number | null;
  /** When its source says that it happened, in milliseconds since the epoch. */
  at: number;
  /** It happened so long before it came that it is for the record only. */
  history: boolean;
  happening: Said;
}

export type ComplaintFact = Fact<Happening> | Fact<Ruling>;

export const isRuling = (fact: ComplaintFact): fact is Fact<Ruling> => fact.happening.name === 'ruled';
