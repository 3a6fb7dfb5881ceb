import { Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { acts, assertActs, assertSeesRules } from './alert-access.guard.js';
import { DeliveryStateResponse } from './alert-delivery.response.js';
import { messageResponse } from './alert-response.mapper.js';
import { channels } from './alerts.js';
import { HeldNotices } from './held-notices.query.js';
import { HoursQuery } from './hours.query.js';
import { NOTICE_POSTS, type NoticePosts } from './notice-post.js';
import { OutboxQuery } from './outbox.query.js';
import { leavesAt } from './quiet-hours.js';
import { SendAgain } from './send-again.handler.js';

const most = 100;

@ApiTags('alerts')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'The role does not allow it' })
@Controller('api/alerts/deliveries')
export class AlertDeliveryController {
  constructor(
    private readonly notices: HeldNotices,
    private readonly outbox: OutboxQuery,
    private readonly hours: HoursQuery,
    private readonly sendingAgain: SendAgain,
    @Inject(NOTICE_POSTS) private readonly posts: NoticePosts,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Notices that wait, and messages with what became of them' })
  @ApiOkResponse({ type: DeliveryStateResponse })
  async state(@SignedIn() person: Person): Promise<DeliveryStateResponse> {
    assertSeesRules(person);
    const [held, messages, hours] = await Promise.all([
      this.notices.all(),
      this.outbox.messages(most),
      this.hours.now(),
    ]);
    return {
      channels: channels.map((channel) => ({
        channel,
        isSetUp: this.posts[channel].isSetUp,
        held: held.filter((notice) => notice.channel === channel).length,
      })),
      held: held.slice(0, most).map(({ channel, address, delivery, openedAt, told }) => ({
        ...{ channel, address, text: `${told.participantName}: ${told.text}` },
        leavesAt: this.posts[channel].isSetUp
          ? new Date(leavesAt(openedAt.getTime(), delivery, hours)).toISOString()
          : null,
      })),
      messages: messages.map(messageResponse),
      maySendAgain: acts(person),
    };
  }

  @Post(':id/again')
  @HttpCode(204)
  @ApiOperation({ summary: 'Have a message sent again that was given up' })
  @ApiNoContentResponse({ description: 'It waits to be sent' })
  @ApiBadRequestResponse({ description: 'That is no number of a message' })
  @ApiNotFoundResponse({ description: 'There is no such message' })
  @ApiConflictResponse({ description: 'It was not given up' })
  async again(@Param('id', ParseUUIDPipe) id: string, @SignedIn() person: Person): Promise<void> {
    assertActs(person);
    await this.sendingAgain.handle(id, person.name);
  }
}
