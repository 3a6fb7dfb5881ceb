import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { BatchPattern, type RecordBatch } from '#messaging';
import { crashPoint } from '../crash-point.adapter.js';
import { KeepLetterNews } from '../letter/keep-letter-news.handler.js';
import { KeepDigestAnswers } from '../participant/keep-digest-answers.handler.js';
import { NoteSignsOfLife } from '../participant/note-signs-of-life.handler.js';
import { readBatch } from './received-batch.mapper.js';
import { RecordEvents } from './record-events.handler.js';

/** The name under which the hub subscribes to the in-topics of all participants. */
export const inTopics = 'lapor.in';

/** Reads in-topics. */
@Controller()
export class LedgerConsumer {
  constructor(
    private readonly recordEvents: RecordEvents,
    private readonly noteSignsOfLife: NoteSignsOfLife,
    private readonly keepDigestAnswers: KeepDigestAnswers,
    private readonly keepLetterNews: KeepLetterNews,
  ) {}

  @BatchPattern(inTopics)
  async take(@Payload() batch: RecordBatch): Promise<void> {
    const { events, signs, letterNews, ...read } = readBatch(batch);
    await this.noteSignsOfLife.handle(signs);
    await this.keepDigestAnswers.handle(signs);
    const unreadable = [...read.unreadable, ...(await this.keepLetterNews.handle(letterNews))];
    if (events.length + unreadable.length > 0) await this.recordEvents.handle({ events, unreadable });
    crashPoint('after-commit');
  }
}
