import { Inject, Injectable } from '@nestjs/common';
import { caseClassifications } from '../case-timeline/case-words.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { calendarProblems, type CalendarYear } from './calendar.js';
import type { SettingContents, SettingKind } from './clock-settings.js';
import { ClockSettingsRepository, type SettingChange } from './clock-settings.repository.js';
import type { FieldProblem } from './field-problem.js';
import { limitProblems } from './limit.js';
import { ruleProblems } from './rule-problems.js';
import { SettingOutdated, SettingRefused } from './setting-refused.errors.js';
import { dayAt, WIB } from './zone.js';

/** Changes what clocks are read with: checked as a whole, taken as the next version. */
@Injectable()
export class ChangeClockSettings {
  constructor(
    private readonly settings: ClockSettingsRepository,
    @Inject(ParticipantDirectory) private readonly directory: ParticipantDirectory,
  ) {}

  /**
   * @returns the new version
   * @throws SettingRefused naming every field that is not valid
   * @throws SettingOutdated when another change came between
   */
  async handle<Kind extends SettingKind>(change: SettingChange<Kind>): Promise<number> {
    const problems = this.problemsOf(change.kind, change.content);
    if (problems.length > 0) throw new SettingRefused(problems);
    const version = await this.settings.change(change);
    if (version === null) throw new SettingOutdated(change.basedOn);
    return version;
  }

  private problemsOf(kind: SettingKind, content: SettingContents[SettingKind]): FieldProblem[] {
    switch (kind) {
      case 'limits':
        return limitProblems({
          limits: content as SettingContents['limits'],
          participants: this.directory.all.map(({ code }) => code),
          classifications: caseClassifications,
        });
      case 'calendars': {
        const years = content as SettingContents['calendars'];
        return [...calendarProblems(years), ...unpublished(years)];
      }
      case 'rules':
        return ruleProblems(content as SettingContents['rules']);
    }
  }
}

/** What is not published yet is not known: it would move deadlines of whoever cannot know of it. */
const unpublished = (years: readonly CalendarYear[]): FieldProblem[] => {
  const today = dayAt(Date.now(), WIB);
  return years.flatMap(({ amendments }, index) =>
    amendments.flatMap(({ published }, place) =>
      published > today ? [{ field: `years.${index}.amendments.${place}.published`, reason: 'has not come yet' }] : [],
    ),
  );
};
