import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import { problem } from '#http';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { DecideStory } from './decide-story.handler.js';
import { ProposeStory } from './propose-story.handler.js';
import { leaksOf } from './story.js';
import { StoryQuery, type ToldStory } from './story.query.js';
import {
  StoryCheckRequest,
  StoryDecisionRequest,
  StoryDraftRequest,
  StoryProposalRequest,
  StoryWithdrawalRequest,
} from './story.request.js';
import { draftResponse, storyResponse } from './story-response.mapper.js';
import { StoryCheckResponse, StoryDraftResponse, StoryListResponse, StoryResponse } from './story.response.js';

@ApiTags('success stories')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/success-stories')
export class StoryController {
  constructor(
    private readonly stories: StoryQuery,
    private readonly proposing: ProposeStory,
    private readonly deciding: DecideStory,
    private readonly directory: ParticipantDirectory,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Stories of completed cases, with every version and what was said of it',
    description: 'A leader sees those of their own cases.',
  })
  @ApiOkResponse({ type: StoryListResponse })
  async list(@SignedIn() person: Person): Promise<StoryListResponse> {
    const all = await this.stories.all(seesOnly(person));
    return {
      items: all.map((story) => storyResponse(story, person, this.directory)),
      mayPropose: person.role !== 'ombudsman',
    };
  }

  @Get('draft')
  @ApiOperation({ summary: 'A completed case as it may be told of: its texts without names and numbers, to be read' })
  @ApiOkResponse({ type: StoryDraftResponse })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  @ApiConflictResponse({ description: 'No story is told of this case: it is not completed, secret or disputed' })
  async draft(@Query() { complaint }: StoryDraftRequest, @SignedIn() person: Person): Promise<StoryDraftResponse> {
    return draftResponse(await this.proposing.toldCase(complaint, person), this.directory);
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({ summary: 'What in a text may give somebody away; nothing is kept' })
  @ApiOkResponse({ type: StoryCheckResponse })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  @ApiConflictResponse({ description: 'No story is told of this case' })
  async check(
    @Body() { complaint, title, reported, done }: StoryCheckRequest,
    @SignedIn() person: Person,
  ): Promise<StoryCheckResponse> {
    const { identity } = await this.proposing.toldCase(complaint, person);
    return { leaks: leaksOf({ title, reported, done }, identity) };
  }

  @Post()
  @ApiOperation({
    summary: 'Propose a story of a completed case, or the next version of it',
    description:
      'It is published once another person of the province approves it; until then the version before stays public.',
  })
  @ApiCreatedResponse({ type: StoryResponse })
  @ApiNotFoundResponse({ description: 'There is none of this id, or it is not for this person to see' })
  @ApiConflictResponse({ description: 'No story is told of this case: it is not completed, secret or disputed' })
  async propose(
    @Body() { complaint, title, reported, done, acknowledged }: StoryProposalRequest,
    @SignedIn() person: Person,
  ): Promise<StoryResponse> {
    const proposal = { complaintId: complaint, text: { title, reported, done }, isAcknowledged: acknowledged };
    return this.one(await this.proposing.propose(proposal, person), person);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A story with every version' })
  @ApiOkResponse({ type: StoryResponse })
  @ApiNotFoundResponse({ description: 'None has this number, or it is not for this person to see' })
  async one(@Param('id', ParseIntPipe) id: number, @SignedIn() person: Person): Promise<StoryResponse> {
    return storyResponse(await this.found(id, person), person, this.directory);
  }

  @Post(':id/decision')
  @ApiOperation({ summary: 'Publish what another person proposed, or decline it with a reason' })
  @ApiCreatedResponse({ type: StoryResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'Somebody has decided already, or there is a newer version' })
  async decide(
    @Param('id', ParseIntPipe) id: number,
    @Body() { version, approve, reason }: StoryDecisionRequest,
    @SignedIn() person: Person,
  ): Promise<StoryResponse> {
    const why = reason === undefined || reason === '' ? null : reason;
    const story = await this.found(id, person);
    await this.deciding.decide(story, { version, isApproved: approve, reason: why }, person);
    return this.one(id, person);
  }

  @Post(':id/withdrawal')
  @ApiOperation({ summary: 'Take back what is published; what it had replaced does not come back' })
  @ApiCreatedResponse({ type: StoryResponse })
  @ApiNotFoundResponse({ description: 'None has this number' })
  @ApiConflictResponse({ description: 'Nothing of it is published' })
  async withdraw(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: StoryWithdrawalRequest,
    @SignedIn() person: Person,
  ): Promise<StoryResponse> {
    await this.deciding.withdraw(await this.found(id, person), reason, person);
    return this.one(id, person);
  }

  private async found(id: number, person: Person): Promise<ToldStory> {
    const story = id > 2_147_483_647 ? null : await this.stories.find(id, seesOnly(person));
    if (story === null) throw problem(404, 'Not Found', { detail: `No story for you to see has the number ${id}.` });
    return story;
  }
}
