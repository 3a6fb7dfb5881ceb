import { Controller, Get, Param, ParseIntPipe, Res } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiForbiddenResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiServiceUnavailableResponse,
  ApiTags,
  ApiUnauthorizedResponse,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { assertMayOpen } from './access.guard.js';
import { HubClient } from './hub.client.js';
import type { HubSignedReceipt } from './hub-answers.js';
import { DifferenceListResponse, ReceiptListResponse } from './messages.response.js';
import { differenceListResponse, receiptListResponse } from './receipt.mapper.js';

/** As many receipts as two months have nights. */
const receiptsShown = 60;

@ApiTags('synchronisation')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@ApiForbiddenResponse({ description: 'A leader reads what concerns their own regency' })
@ApiServiceUnavailableResponse({ description: 'The hub does not answer' })
@Controller('api/synchronisation')
export class ReceiptController {
  constructor(private readonly hub: HubClient) {}

  @Get('participants/:code/receipts')
  @ApiOperation({ summary: 'What comparing with a participant came to, night by night' })
  @ApiOkResponse({ type: ReceiptListResponse })
  async receipts(@SignedIn() person: Person, @Param('code') code: string): Promise<ReceiptListResponse> {
    assertMayOpen(person, code);
    const { participants } = await this.hub.synchronisation();
    const newest = Math.max(0, ...participants.map(({ lastReceipt }) => lastReceipt?.id ?? 0));
    const receipts = await this.hub.receipts(Math.max(0, newest - receiptsShown), receiptsShown);
    return receiptListResponse(receipts, code);
  }

  @Get('participants/:code/receipts/:id')
  @ApiOperation({ summary: 'The differences that a receipt lists of a participant' })
  @ApiOkResponse({ type: DifferenceListResponse })
  @ApiNotFoundResponse({ description: 'There is no such receipt, or the participant does not stand in it' })
  async differences(
    @SignedIn() person: Person,
    @Param('code') code: string,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<DifferenceListResponse> {
    assertMayOpen(person, code);
    const found = differenceListResponse(await this.hub.receipt(id), code);
    if (found === null) throw problem(404, 'No such receipt');
    return found;
  }

  @Get('receipts/:id')
  @ApiOperation({ summary: 'A receipt as it was signed, to be kept as a file: it tells of every participant' })
  @ApiOkResponse({ type: Object })
  @ApiNotFoundResponse({ description: 'There is no such receipt' })
  async file(
    @SignedIn() person: Person,
    @Param('id', ParseIntPipe) id: number,
    @Res({ passthrough: true }) response: Response,
  ): Promise<HubSignedReceipt> {
    if (seesOnly(person) !== null) throw problem(403, 'Forbidden', { detail: 'A receipt tells of every regency.' });
    const signed = await this.hub.receipt(id);
    response.attachment(`tanda-terima-${id}.json`);
    return signed;
  }
}
