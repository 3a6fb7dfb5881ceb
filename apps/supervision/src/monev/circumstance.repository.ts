/** Decree of a managing team (SK Tim). */
export interface Decree {
  readonly participant: string;
  readonly number: string;
  readonly decreedOn: string;
  /** Last day on which it holds; null when it names none. */
  readonly endsOn: string | null;
}

/** Index of satisfaction (IKM) of a survey. */
export interface Survey {
  readonly participant: string;
  readonly from: string;
  readonly to: string;
  /** From 0 to 100. */
  readonly value: number;
  readonly respondents: number;
}

/** What people record beside the ledger. Recording the same again corrects it. */
export abstract class CircumstanceRepository {
  abstract recordDecree(decree: Decree, by: string): Promise<void>;
  abstract recordSurvey(survey: Survey, by: string): Promise<void>;
}
