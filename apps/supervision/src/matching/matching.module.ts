import { Module } from '@nestjs/common';
import { MatchController } from './match.controller.js';
import { MatchQuery } from './match.query.js';
import { MatchRepository } from './match.repository.js';
import { MatchTypeormRepository } from './match.typeorm-repository.js';
import { SuggestMatches } from './suggest-matches.handler.js';

/** Reports noted on paper during an outage, and what the national platform has that may be the same. */
@Module({
  controllers: [MatchController],
  providers: [MatchQuery, SuggestMatches, { provide: MatchRepository, useClass: MatchTypeormRepository }],
})
export class MatchingModule {}
