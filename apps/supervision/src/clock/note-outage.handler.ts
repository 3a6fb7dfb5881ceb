import { Injectable } from '@nestjs/common';
import { ClockSettingsRepository, type Responsibility } from './clock-settings.repository.js';
import type { FieldProblem } from './field-problem.js';
import { outageProblems, type Outage } from './outage.js';
import { SettingRefused } from './setting-refused.errors.js';
import type { Instant } from './zone.js';

/** Notes when the national platform was away, until the hub tells of it. */
@Injectable()
export class NoteOutage {
  constructor(private readonly settings: ClockSettingsRepository) {}

  /**
   * @returns its id
   * @throws SettingRefused when it has not come yet, ends before it begins, or overlaps another one
   */
  note(outage: Responsibility & Omit<Outage, 'id'>): Promise<number> {
    return this.settings.noteOutage(outage, (others) => {
      refuse(outageProblems(outage, others, Date.now()));
    });
  }

  /**
   * @returns false when there is no outage of this id that goes on
   * @throws SettingRefused when it ends before it began, or has not ended yet
   */
  end(ending: { readonly id: number; readonly until: Instant; readonly by: string }): Promise<boolean> {
    return this.settings.endOutage(ending, (outage) => {
      refuse(outageProblems(outage, [], Date.now()));
    });
  }
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new SettingRefused(problems);
}
