import type { HubReceipt, HubReceiptContent, HubSignedReceipt } from './hub-answers.js';
import type { DifferenceListResponse, ReceiptListResponse } from './messages.response.js';

/** The receipts that a participant stands in, the newest first. */
export const receiptListResponse = (receipts: readonly HubReceipt[], code: string): ReceiptListResponse => ({
  receipts: receipts
    .toSorted((one, other) => other.id - one.id)
    .flatMap(({ id, asOf, issuedAt, participants }) => {
      const found = participants.find((participant) => participant.code === code);
      if (found === undefined) return [];
      const { state, compared, differences } = found;
      return [{ id, asOf, issuedAt, state, compared, differences }];
    }),
});

/** What a receipt says of one participant; null when it says nothing. Whether it is genuine is not looked at here. */
export function differenceListResponse({ payload }: HubSignedReceipt, code: string): DifferenceListResponse | null {
  const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as HubReceiptContent;
  const found = content.participants.find((participant) => participant.code === code);
  if (found === undefined) return null;
  return {
    total: found.differences,
    // What is left to do comes first.
    differences: found.listed
      .toSorted((one, other) => Number(one.healed) - Number(other.healed))
      .map(({ complaintId, kind, fields, healed }) => {
        return { complaintId, kind, fields: fields.map(({ name }) => name), healed };
      }),
  };
}
