import { completeList, countsFrom, type ListedInstance } from './participant-list.js';

/** A participant by the name people use. */
interface KnownParticipant {
  readonly code: string;
  readonly name: string;
  readonly kind: 'national' | 'province' | 'regency';
}

/** A participant that complaints count for: the provincial government or a kabupaten/kota. */
export type Instance = KnownParticipant & { readonly kind: 'province' | 'regency' };

interface CodedName {
  readonly code: string;
  readonly name: string;
}

/**
 * Who takes part in this province's federation, in the order of their codes: as configured, under the names and on
 * the places that the province gave them since.
 */
export class ParticipantDirectory {
  private present: readonly KnownParticipant[];
  private byCode: ReadonlyMap<string, KnownParticipant>;
  private listed: ReadonlyMap<string, ListedInstance>;
  private names: readonly CodedName[];

  /** @param configuredList what is said of instances until the province says otherwise; none where no page asks */
  constructor(
    private readonly configured: readonly KnownParticipant[],
    readonly configuredList: readonly ListedInstance[] = [],
  ) {
    this.present = configured;
    this.byCode = new Map(configured.map((participant) => [participant.code, participant]));
    this.listed = new Map(configuredList.map((one) => [one.code, one]));
    this.names = configured;
  }

  get all(): readonly KnownParticipant[] {
    return this.present;
  }

  /** Also who is not on the list any more: what was counted for them stays theirs. */
  get instances(): readonly Instance[] {
    return this.present.filter(isInstance);
  }

  /** Under the names that the province was installed with. */
  get configuredInstances(): readonly Instance[] {
    return this.configured.filter(isInstance);
  }

  /** Every name that an instance ever had. */
  get everyName(): readonly CodedName[] {
    return this.names;
  }

  /** Takes over what the province says now, and every name it ever gave. */
  take(said: readonly ListedInstance[], everyName: readonly CodedName[]): void {
    const list = completeList(said, this.configuredList);
    this.listed = new Map(list.map((one) => [one.code, one]));
    this.present = this.configured.map((one) => ({ ...one, name: this.listed.get(one.code)?.name ?? one.name }));
    this.byCode = new Map(this.present.map((participant) => [participant.code, participant]));
    this.names = [...this.configuredInstances, ...everyName];
  }

  has(code: string): boolean {
    return this.byCode.has(code);
  }

  /** A code nobody knows is its own name: another province's regency can appear in a transfer. */
  reference(code: string): { readonly code: string; readonly name: string } {
    return { code, name: this.byCode.get(code)?.name ?? code };
  }

  /** What the province says of an instance; null of anybody else. */
  listing(code: string): ListedInstance | null {
    return this.listed.get(code) ?? null;
  }

  /** Who counts in a period that begins on this day; null: at the beginning of all. */
  instancesFrom(from: string | null): readonly Instance[] {
    return this.instances.filter(({ code }) => countsFrom(this.listed.get(code) ?? { leftOn: null }, from));
  }
}

const isInstance = (participant: KnownParticipant): participant is Instance => participant.kind !== 'national';
