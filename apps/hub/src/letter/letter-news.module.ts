import { Module } from '@nestjs/common';
import { KeepLetterNews } from './keep-letter-news.handler.js';
import { LetterNewsRepository } from './letter-news.repository.js';
import { LetterNewsTypeormRepository } from './letter-news.typeorm-repository.js';

/** What becomes of letters. Apart from how they are sent: whoever reads in-topics needs no way out. */
@Module({
  providers: [KeepLetterNews, { provide: LetterNewsRepository, useClass: LetterNewsTypeormRepository }],
  exports: [KeepLetterNews, LetterNewsRepository],
})
export class LetterNewsModule {}
