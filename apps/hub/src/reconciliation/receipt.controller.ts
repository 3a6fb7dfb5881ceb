import { Controller, Get, Param, ParseIntPipe, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { problem } from '#http';
import { PageRequest } from '../complaint/page.request.js';
import { OperatorGuard } from '../operator.guard.js';
import { ReceiptSignature } from './receipt-signature.adapter.js';
import { ReconciliationQuery } from './reconciliation.query.js';
import { ReceiptPageResponse } from './reconciliation.response.js';

@ApiTags('reconciliation')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/receipts')
export class ReceiptController {
  constructor(
    private readonly query: ReconciliationQuery,
    private readonly signature: ReceiptSignature,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Receipts, the oldest first' })
  @ApiOkResponse({ type: ReceiptPageResponse })
  async list(@Query() { after, limit }: PageRequest): Promise<ReceiptPageResponse> {
    const rows = await this.query.receipts(after, limit);
    const receipts = rows.map(({ id, payload }) => ({
      id,
      asOf: payload.asOf,
      issuedAt: payload.issuedAt,
      complete: payload.complete,
      summary: payload.summary,
      participants: payload.participants.map(({ code, name, state, compared, differences }) => ({
        code,
        name,
        state,
        compared,
        differences,
      })),
    }));
    return { receipts, next: rows.at(-1)?.id ?? after };
  }

  @Get('key')
  @ApiOperation({ summary: 'The public key of the receipts as a JSON Web Key' })
  @ApiOkResponse({ type: Object })
  key(): object {
    const { publicKey } = this.signature;
    if (publicKey) return publicKey;
    throw problem(404, 'No key', { detail: 'This hub has no key to sign receipts with: HUB_RECEIPT_KEY is not set.' });
  }

  @Get(':id')
  @ApiOperation({ summary: 'A receipt as it was signed: a flattened JWS (RFC 7515), to be kept as a file' })
  @ApiOkResponse({ type: Object })
  async show(@Param('id', ParseIntPipe) id: number): Promise<object> {
    const signed = await this.query.signed(id);
    if (signed) return signed;
    throw problem(404, 'No such receipt', { errors: [{ field: 'id', reason: `no receipt has the id ${id}` }] });
  }
}
