import { Inject, Injectable } from '@nestjs/common';
import { parseEvent, sealIdentity, type ComplaintEvent } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../../hub.config.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { VocabularyDirectory } from '../../vocabulary/vocabulary.directory.js';
import { InTopics } from '../in-topics.adapter.js';
import type { ExportedReport } from './export-row.js';
import { exportRows, type ExportRow } from './export-rows.adapter.js';
import { recordedEvent } from './recorded-event.mapper.js';
import { WordCounter, type RowVerdict, type WordCount } from './row-verdict.js';
import { sideBySide } from './side-by-side.js';

export interface UploadedWorkbook {
  path: string;
  /** Code of the participant that imports. */
  participant: string;
  /** IANA name of the zone that the export's times are in. */
  zone: string;
}

/** Takes verdicts one after another, in the order of the rows. */
export interface VerdictSink {
  write(verdict: RowVerdict): Promise<void>;
}

export interface ImportSummary {
  rows: number;
  accepted: number;
  refused: number;
  unknownOffices: WordCount[];
  unknownCategories: WordCount[];
}

type IdentityKey = HubConfig['identityKey'];

interface JudgedRow {
  verdict: RowVerdict;
  event: ComplaintEvent<'recorded'> | null;
}

/** Rows that are written to the broker together. */
const rowsAtOnce = 500;

/** Rows that are judged at the same time: twice as many as Node has threads to seal reporters in. */
const judgedAtOnce = 8;

/** Different unknown words that are listed. */
const mostWords = 1_000;

/** Reads an export row by row and writes what each says to the in-topic of who imports it. */
@Injectable()
export class ImportWorkbook {
  constructor(
    private readonly vocabulary: VocabularyDirectory,
    private readonly inTopics: InTopics,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'identityKey'>,
  ) {}

  /**
   * Resolves once the broker has all rows that were accepted.
   * @throws WorkbookRefused when the file as a whole cannot be read
   * @throws BrokerUnavailable
   */
  async handle(upload: UploadedWorkbook, verdicts: VerdictSink): Promise<ImportSummary> {
    const vocabulary = await this.vocabulary.current();
    const { kty, crv, x, y } = this.config.identityKey;
    const running = new RunningImport(upload, vocabulary, { kty, crv, x, y } as IdentityKey);
    const finish = async (rows: readonly ExportRow[]): Promise<void> => {
      const judged = await sideBySide(rows, judgedAtOnce, (row) => running.judge(row));
      await this.inTopics.write(
        upload.participant,
        judged.flatMap(({ event }) => (event ? [event] : [])),
      );
      for (const { verdict } of judged) await verdicts.write(running.counted(verdict));
    };
    let waiting: ExportRow[] = [];
    for await (const row of exportRows(upload.path)) {
      waiting.push(row);
      if (waiting.length < rowsAtOnce) continue;
      await finish(waiting);
      waiting = [];
    }
    await finish(waiting);
    return running.summary();
  }
}

class RunningImport {
  private accepted = 0;
  private refused = 0;
  private readonly offices = new WordCounter(mostWords);
  private readonly categories = new WordCounter(mostWords);

  constructor(
    private readonly upload: UploadedWorkbook,
    private readonly vocabulary: Vocabulary,
    private readonly publicKey: IdentityKey,
  ) {}

  async judge({ number, trackingId, read }: ExportRow): Promise<JudgedRow> {
    const refusal = (problems: RowVerdict['problems']): JudgedRow => ({
      verdict: { row: number, trackingId, eventId: null, problems, notes: [] },
      event: null,
    });
    if (!read.ok) return refusal(read.problems);
    const { report } = read;
    const { handler, office, notes } = this.handlingOf(report);
    const event = recordedEvent(report, {
      source: this.upload.participant,
      row: number,
      zone: this.upload.zone,
      handler,
      office,
      sealedReporter: await this.sealed(report),
    });
    const parsed = parseEvent(event);
    if (!parsed.ok) return refusal(parsed.problems.map(({ field, reason }) => ({ column: field, reason })));
    notes.push(...this.categoryNotes(report, event.time));
    return { verdict: { row: number, trackingId: report.trackingId, eventId: event.id, problems: [], notes }, event };
  }

  counted(verdict: RowVerdict): RowVerdict {
    if (verdict.eventId === null) this.refused += 1;
    else this.accepted += 1;
    return verdict;
  }

  summary(): ImportSummary {
    return {
      rows: this.accepted + this.refused,
      accepted: this.accepted,
      refused: this.refused,
      unknownOffices: this.offices.list(),
      unknownCategories: this.categories.list(),
    };
  }

  private handlingOf({ office: word, parentAgency }: ExportedReport) {
    const notes: string[] = [];
    if (word === null) return { handler: null, office: null, notes };
    const agency = this.vocabulary.agencyOf(this.upload.participant, word, parentAgency);
    if (agency) return { handler: agency.participant, office: agency.office, notes };
    this.offices.add(word);
    notes.push(`Instansi Terdisposisi tidak dikenal: "${word}"; kata disimpan, penangan dikosongkan`);
    return { handler: null, office: word, notes };
  }

  private categoryNotes({ category }: ExportedReport, time: string): string[] {
    if (category === null) return [];
    if (this.vocabulary.knows('category', this.upload.participant, category, new Date(time))) return [];
    this.categories.add(category);
    return [`Kategori tidak dikenal: "${category}"; kata disimpan`];
  }

  private async sealed({ reporter }: ExportedReport): Promise<string | null> {
    return reporter === null ? null : sealIdentity({ name: reporter }, this.publicKey);
  }
}
