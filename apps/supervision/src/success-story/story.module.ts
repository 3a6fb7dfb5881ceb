import { Module, type DynamicModule } from '@nestjs/common';
import { DecideStory } from './decide-story.handler.js';
import { ProposeStory } from './propose-story.handler.js';
import { PUBLIC_URL, PublicStoryController } from './public-story.controller.js';
import { PublicStoryQuery } from './public-story.query.js';
import { StoryCaseQuery } from './story-case.query.js';
import { StoryController } from './story.controller.js';
import { StoryQuery } from './story.query.js';
import { StoryRepository } from './story.repository.js';
import { StoryTypeormRepository } from './story.typeorm-repository.js';

/** Completed cases as the public reads of them: proposed by one, stripped of identity, approved by another. */
@Module({
  controllers: [StoryController, PublicStoryController],
  providers: [
    DecideStory,
    ProposeStory,
    PublicStoryQuery,
    StoryCaseQuery,
    StoryQuery,
    { provide: StoryRepository, useClass: StoryTypeormRepository },
  ],
})
export class StoryModule {
  static at(publicUrl: string): DynamicModule {
    return { module: StoryModule, providers: [{ provide: PUBLIC_URL, useValue: publicUrl }] };
  }
}
