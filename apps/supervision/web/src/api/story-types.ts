import type {
  IdentityLeakResponse,
  StoryCheckResponse,
  StoryDraftResponse,
  StoryListResponse,
  StoryResponse,
  StoryVersionResponse,
} from '../../../src/success-story/story.response';

export type IdentityLeak = IdentityLeakResponse;
export type Story = StoryResponse;
export type StoryCheck = StoryCheckResponse;
export type StoryDraft = StoryDraftResponse;
export type StoryList = StoryListResponse;
export type StoryVersion = StoryVersionResponse;
