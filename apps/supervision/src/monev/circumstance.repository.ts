/** Index of satisfaction (IKM) of a survey. */
export interface Survey {
  readonly participant: string;
  readonly from: string;
  readonly to: string;
  /** From 0 to 100. */
  readonly value: number;
  readonly respondents: number;
}

/** What people record beside the ledger and the list of instances. Recording the same again corrects it. */
export abstract class CircumstanceRepository {
  abstract recordSurvey(survey: Survey, by: string): Promise<void>;
}
