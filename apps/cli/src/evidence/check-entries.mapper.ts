import { chainProblem, chainStart, parseEvidenceEntry, type ChainProblem, type EvidenceEntry } from '#contract';

/** Entries as far as they could be read, and what is wrong with them, in Indonesian, the first one first. */
export interface CheckedEntries {
  readonly entries: readonly EvidenceEntry[];
  readonly problems: readonly string[];
}

/**
 * Recomputes the hash of every entry and follows the chain from the first. A line that does not fit is named; what
 * comes after it is judged by the entry that stands before it, so that one fault is told once.
 */
export function checkEntries(text: string, complaintId: string | null): CheckedEntries {
  const entries: EvidenceEntry[] = [];
  const problems: string[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const read = parseEvidenceEntry(line);
    if (!read.ok) {
      const [{ field, reason } = { field: '', reason: 'is not JSON' }] = read.problems;
      problems.push(`catatan di baris ${index + 1} tidak dapat dibaca: ${`${field} ${reason}`.trim()}`);
      continue;
    }
    const problem = problemOf(read.part, { before: entries.at(-1), line: index + 1, complaintId });
    if (problem !== null) problems.push(problem);
    entries.push(read.part);
  }
  if (entries.length === 0 && problems.length === 0) problems.push('tidak ada satu catatan pun');
  return { entries, problems };
}

/** Every line ends in a line feed, the last one too. */
const linesOf = (text: string): string[] => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');

interface Place {
  readonly before: EvidenceEntry | undefined;
  readonly line: number;
  readonly complaintId: string | null;
}

function problemOf(entry: EvidenceEntry, { before, line, complaintId }: Place): string | null {
  const name = `catatan versi ${entry.version} (baris ${line})`;
  if (complaintId !== null && entry.complaintId !== complaintId) return `${name} adalah milik ${entry.complaintId}`;
  const problem = chainProblem(entry, before ?? chainStart);
  return problem && `${name} ${words[problem]((before?.version ?? 0) + 1)}`;
}

const words: Readonly<Record<ChainProblem, (next: number) => string>> = {
  version: (next) => `tidak pada tempatnya: yang seharusnya menyusul adalah versi ${next}`,
  'previous-hash': () => 'tidak menyebut hash catatan sebelumnya',
  data: () => 'diubah: isinya tidak cocok dengan digest-nya',
  hash: () => 'diubah: hash-nya tidak cocok dengan isinya',
};
