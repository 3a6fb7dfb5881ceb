/** One part to load for all three: the list leads to a story, and to another one. */
export { ProposeStoryPage } from './propose-story-page';
export { StoriesPage } from './stories-page';
export { StoryPage } from './story-page';
