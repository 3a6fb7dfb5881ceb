/** A participant by the name people use. */
interface KnownParticipant {
  readonly code: string;
  readonly name: string;
  readonly kind: 'national' | 'province' | 'regency';
}

/** A participant that complaints count for: the provincial government or a kabupaten/kota. */
export type Instance = KnownParticipant & { readonly kind: 'province' | 'regency' };

/** Who takes part in this province's federation, in the order of their codes. */
export class ParticipantDirectory {
  readonly instances: readonly Instance[];
  private readonly byCode: ReadonlyMap<string, KnownParticipant>;

  constructor(readonly all: readonly KnownParticipant[]) {
    this.instances = all.filter((participant): participant is Instance => participant.kind !== 'national');
    this.byCode = new Map(all.map((participant) => [participant.code, participant]));
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  /** A code nobody knows is its own name: another province's regency can appear in a transfer. */
  reference(code: string): { readonly code: string; readonly name: string } {
    return { code, name: this.byCode.get(code)?.name ?? code };
  }
}
