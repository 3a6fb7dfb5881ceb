import { sha256 } from './canonical-digest.js';
import { complaintDigest, type SharedComplaint } from './complaint-digest.js';
import type { DigestDetail, DigestLine, RangeDigest, RangeSum } from './digest-schema.js';

/** Lines that one answer has at most. Ranges beyond are answered without lines, and deeper ones are asked for. */
export const mostDigestLines = 500;

/** What a system holds of one complaint. */
export interface HeldComplaint {
  complaint: SharedComplaint;
  /** Version of the last event that the hub told of it; null when it told none. */
  version: number | null;
  /** The last sequence of the system's own events about it, sent or not; null when it does not count. */
  said: number | null;
}

/** What the hash of a holding covers, besides the id of its complaint. */
export interface HeldKey {
  version: number | null;
  said: number | null;
  digest: string;
}

const digits = '0123456789abcdef';
const modulus = 1n << 256n;

/** Where a complaint lies among all: the SHA-256 (hex) of its id. A range is a prefix of it. */
export const bucketOf = (complaintId: string): string => sha256(complaintId);

/** SHA-256 (hex) of what is held of a complaint; version and last own sequence are empty when there is none. */
export const holdingHash = (id: string, { version, said, digest }: HeldKey): string =>
  sha256([id, version ?? '', said === 0 ? '' : (said ?? ''), digest].join('\n'));

/** The hash of a range: the sum of its complaints' hashes as numbers, modulo 2^256, as 64 hex digits. */
export const hashOfSum = (sum: bigint): string => (sum % modulus).toString(16).padStart(64, '0');

/** A hash as the number that is summed. */
export const numberOf = (hash: string): bigint => BigInt(`0x${hash}`);

/** What two systems compare of each text, so that a difference can be named without showing the text. */
export const partDigests = ({ title, body, answers, replies }: SharedComplaint): DigestLine['parts'] => ({
  title: short([title]),
  body: short([body]),
  answers: [...Map.groupBy(answers, ({ by }) => by)]
    .map(([by, texts]) => ({ by, count: texts.length, hash: short(texts.map(({ text }) => text)) }))
    .sort((one, other) => (one.by < other.by ? -1 : 1)),
  replies: { count: replies.length, hash: short(replies) },
});

/** 16 hex digits; the order of the texts does not count. */
const short = (texts: readonly string[]): string => sha256(JSON.stringify([...texts].sort())).slice(0, 16);

/** A complaint as an answer lists it. */
export const digestLine = ({ complaint, version, said }: HeldComplaint): DigestLine => ({
  id: complaint.id,
  version,
  digest: complaintDigest(complaint),
  status: complaint.status,
  trackingId: complaint.trackingId,
  said,
  parts: partDigests(complaint),
});

/**
 * Answers a digest request.
 * @param held what the system holds, at least of the ranges asked for
 */
export function rangeDigests(
  held: readonly HeldComplaint[],
  ranges: readonly string[],
  detail: DigestDetail,
): RangeDigest[] {
  const inside = new Map(
    ranges.map((prefix): [string, { bucket: string; number: bigint; held: HeldComplaint }[]] => [prefix, []]),
  );
  const lengths = new Set(ranges.map(({ length }) => length));
  for (const one of held) {
    const bucket = bucketOf(one.complaint.id);
    const number = numberOf(holdingHash(one.complaint.id, { ...one, digest: complaintDigest(one.complaint) }));
    for (const length of lengths) inside.get(bucket.slice(0, length))?.push({ bucket, number, held: one });
  }
  let lines = 0;
  return ranges.map((prefix) => {
    const complaints = inside.get(prefix) ?? [];
    const sum = rangeSum(prefix, complaints);
    if (detail === 'children') {
      if (prefix.length === 64) return sum;
      const parts = Map.groupBy(complaints, ({ bucket }) => bucket[prefix.length]);
      return { ...sum, children: [...digits].map((digit) => rangeSum(prefix + digit, parts.get(digit) ?? [])) };
    }
    if (lines + sum.count > mostDigestLines) return sum;
    lines += sum.count;
    return { ...sum, complaints: complaints.map((one) => digestLine(one.held)) };
  });
}

const rangeSum = (prefix: string, complaints: readonly { number: bigint }[]): RangeSum => ({
  prefix,
  count: complaints.length,
  hash: hashOfSum(complaints.reduce((sum, { number }) => sum + number, 0n)),
});
