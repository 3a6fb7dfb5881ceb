import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { dayNumber, dayOfNumber } from '../clock/day.js';

/** Plants reports into a ledger, so that what a spec looks for is there and nothing else. */
export class PlantedReports {
  private readonly ledger = new LedgerBuilder();
  private planted = 0;

  get entries() {
    return this.ledger.entries;
  }

  /** Reports of a day; without a word they have no category. */
  file(participant: string, word: string | null, day: string, count = 1): void {
    for (let one = 0; one < count; one += 1) {
      this.planted += 1;
      this.ledger.append(`${participant}-${day.slice(0, 4)}-${this.planted}`, 'filed', {
        // Early in the day by WITA it is still the day before by UTC.
        time: `${day}T00:30:00+08:00`,
        data: { ...report, addressee: participant },
        state: { handler: participant, category: word === null ? null : { word } },
      });
    }
  }

  /** So many reports in each of some weeks, all on its last day; the last week first. */
  fileWeekly(participant: string, word: string, lastDay: string, counts: readonly number[]): void {
    for (const [weeks, count] of counts.entries()) {
      this.file(participant, word, dayOfNumber(dayNumber(lastDay) - 7 * weeks), count);
    }
  }
}

/** The newest week, and the eight before it. */
export const weeks = (newest: number, before: number): number[] => [newest, ...Array.from({ length: 8 }, () => before)];
