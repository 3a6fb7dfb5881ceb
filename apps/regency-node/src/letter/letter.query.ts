import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { LetterAnswerTable } from '../store/letter-answer.table.js';
import { LetterTable } from '../store/letter.table.js';
import type { Letter, LetterAnswer } from './letter.js';

/** Letters shown at once; a regency gets a few in a year. */
const shownAtMost = 200;

export interface FiledLetter {
  readonly letter: Omit<Letter, 'document'>;
  /** In the order in which they were given. */
  readonly answers: readonly LetterAnswer[];
}

@Injectable()
export class LetterQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  async all(regencyCode: string): Promise<FiledLetter[]> {
    const letters = await this.dataSource.manager.find(LetterTable, {
      where: { regencyCode },
      order: { receivedAt: 'DESC', id: 'ASC' },
      take: shownAtMost,
    });
    return this.withAnswers(regencyCode, letters);
  }

  async find(regencyCode: string, id: string): Promise<FiledLetter | null> {
    const letters = await this.dataSource.manager.findBy(LetterTable, { regencyCode, id });
    const [found] = await this.withAnswers(regencyCode, letters);
    return found ?? null;
  }

  /** The document as it arrived. */
  document(regencyCode: string, id: string): Promise<Pick<Letter, 'document' | 'documentName'> | null> {
    return this.dataSource.manager.findOne(LetterTable, {
      where: { regencyCode, id },
      select: { regencyCode: true, id: true, document: true, documentName: true },
    });
  }

  private async withAnswers(regencyCode: string, letters: readonly Letter[]): Promise<FiledLetter[]> {
    const answers = await this.dataSource.manager.find(LetterAnswerTable, {
      where: { regencyCode, letterId: In(letters.map(({ id }) => id)) },
      order: { answeredAt: 'ASC', eventId: 'ASC' },
    });
    return letters.map((letter) => ({ letter, answers: answers.filter(({ letterId }) => letterId === letter.id) }));
  }
}
