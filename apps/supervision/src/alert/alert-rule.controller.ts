import { Body, Controller, Get, Inject, Param, ParseIntPipe, Post } from '@nestjs/common';
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
import { orProblem } from '../clock/setting-access.guard.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { acts, assertActs, assertSeesRules } from './alert-access.guard.js';
import { conditionKinds, conditionParameters } from './alert-rule.js';
import { AlertRuleQuery } from './alert-rule.query.js';
import { AlertRuleChangeRequest, AlertRuleRequest } from './alert.request.js';
import { AlertRuleListResponse } from './alert.response.js';
import { ruleResponses } from './alert-response.mapper.js';
import { channels } from './alerts.js';
import { ChangeAlertRule } from './change-alert-rule.handler.js';
import { NOTICE_POSTS, type NoticePosts } from './notice-post.js';

@ApiTags('alerts')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/alerts/rules')
export class AlertRuleController {
  constructor(
    private readonly query: AlertRuleQuery,
    private readonly changing: ChangeAlertRule,
    private readonly directory: ParticipantDirectory,
    @Inject(NOTICE_POSTS) private readonly posts: NoticePosts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the province is warned of, now and before: every rule with every version' })
  @ApiOkResponse({ type: AlertRuleListResponse })
  async list(@SignedIn() person: Person): Promise<AlertRuleListResponse> {
    assertSeesRules(person);
    return {
      items: ruleResponses(await this.query.all(), this.directory),
      kinds: conditionKinds.map((kind) => ({
        kind,
        parameters: conditionParameters[kind].map(({ choices, ...parameter }) => ({
          ...parameter,
          choices: choices === null ? null : [...choices],
        })),
      })),
      channels: channels.filter((channel) => this.posts[channel].isSetUp),
      maySet: acts(person),
    };
  }

  @Post()
  @ApiOperation({ summary: 'Add a rule' })
  @ApiCreatedResponse({ type: AlertRuleListResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it and the reason' })
  async add(@Body() { reason, ...rule }: AlertRuleRequest, @SignedIn() person: Person): Promise<AlertRuleListResponse> {
    assertActs(person);
    await orProblem(this.changing.add(rule, { reason, by: person.name }));
    return this.list(person);
  }

  @Post(':id/versions')
  @ApiOperation({ summary: 'Set a rule anew, also to what it was before; versions before stay readable' })
  @ApiCreatedResponse({ type: AlertRuleListResponse })
  @ApiBadRequestResponse({ description: 'A field is not valid; the problem names it; nothing was changed' })
  @ApiNotFoundResponse({ description: 'There is no such rule' })
  @ApiConflictResponse({ description: 'Somebody else changed it since it was read' })
  async change(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason, basedOn, ...rule }: AlertRuleChangeRequest,
    @SignedIn() person: Person,
  ): Promise<AlertRuleListResponse> {
    assertActs(person);
    await orProblem(this.changing.change(id, rule, basedOn, { reason, by: person.name }));
    return this.list(person);
  }
}
