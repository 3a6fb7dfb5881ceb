import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { seesOnly, type Person } from '../sign-in/role.js';
import { acts } from './alert-access.guard.js';
import { warningResponse } from './alert-response.mapper.js';
import type { ClosedWarningsRequest } from './alert.request.js';
import type { ClosedWarningListResponse, OpenWarningListResponse, WarningResponse } from './alert.response.js';
import { WarningQuery } from './warning.query.js';

/** Warnings as far as a person sees them: a leader those of their own participant. */
@Injectable()
export class WarningPages {
  constructor(
    private readonly warnings: WarningQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  async open(person: Person): Promise<OpenWarningListResponse> {
    const warnings = await this.warnings.open(seesOnly(person));
    const items = warnings.map((warning) => warningResponse(warning, this.directory));
    return {
      items,
      unseen: items.filter(({ acknowledgements }) => acknowledgements.length === 0).length,
      mayAcknowledge: acts(person),
    };
  }

  async closed({ after, limit }: ClosedWarningsRequest, person: Person): Promise<ClosedWarningListResponse> {
    const rows = await this.warnings.closed(seesOnly(person), after ?? null, limit);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map((warning) => warningResponse(warning, this.directory)),
      next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }

  /** @throws a 404 problem when there is none for this person to see */
  async found(id: number, person: Person): Promise<WarningResponse> {
    const warning = await this.warnings.find(id, seesOnly(person));
    if (warning === null) throw problem(404, 'Not Found', { detail: `There is no warning ${id}.` });
    return warningResponse(warning, this.directory);
  }
}
