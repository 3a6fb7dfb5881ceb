import { SettingRefused } from '../clock/setting-refused.errors.js';
import { dayAt, type Zone } from '../clock/zone.js';
import { FollowParticipantList } from './follow-participant-list.handler.js';
import { ParticipantDirectory } from './participant-directory.js';
import { listProblems } from './participant-list-problems.js';
import { completeList, withDecree, type ListedDecree, type ListedInstance } from './participant-list.js';
import { ParticipantListRepository, type ListResponsibility } from './participant-list.repository.js';

export interface ListAsChanged extends ListResponsibility {
  readonly instances: readonly ListedInstance[];
}

/** Changes what is said of instances: checked as a whole, taken as the next version, seen at once. */
export class ChangeParticipantList {
  constructor(
    private readonly repository: ParticipantListRepository,
    private readonly follow: FollowParticipantList,
    private readonly directory: ParticipantDirectory,
    private readonly zone: Zone,
  ) {}

  /**
   * @returns the new version
   * @throws SettingRefused naming every field that is not valid
   * @throws SettingOutdated when another change came between
   */
  handle({ instances, ...responsibility }: ListAsChanged): Promise<number> {
    return this.change(responsibility, (before) => {
      const problems = listProblems(instances, { before, today: dayAt(Date.now(), this.zone) });
      if (problems.length > 0) throw new SettingRefused(problems);
      return inOrder(instances, before);
    });
  }

  /** Records a decree as a version of its own; the same number again corrects it. */
  async recordDecree(participant: string, decree: ListedDecree, by: string): Promise<void> {
    await this.change({ by, reason: `SK Tim ${decree.number}.`, basedOn: null }, (before) =>
      withDecree(before, participant, decree),
    );
  }

  private async change(
    responsibility: ListResponsibility,
    next: (before: readonly ListedInstance[]) => readonly ListedInstance[],
  ): Promise<number> {
    const version = await this.repository.change(responsibility, (said) =>
      next(completeList(said, this.directory.configuredList)),
    );
    await this.follow.handle();
    return version;
  }
}

const inOrder = (list: readonly ListedInstance[], before: readonly ListedInstance[]): readonly ListedInstance[] =>
  before.flatMap(({ code }) => list.filter((one) => one.code === code));
