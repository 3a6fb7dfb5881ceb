import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { ComplaintDetailQuery } from '../case-timeline/complaint-detail.query.js';
import { refused } from '../monev/figure.request.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Person } from '../sign-in/role.js';
import { blindMembers, teamCodes, type SeenComplaint, type Team } from './joint-handling.js';
import { JointHandlingUnderWay } from './joint-handling.errors.js';
import { JointHandlingRepository } from './joint-handling.repository.js';

/** Brings regencies together over a complaint. */
@Injectable()
export class OpenJointHandling {
  constructor(
    private readonly handlings: JointHandlingRepository,
    private readonly complaints: ComplaintDetailQuery,
    private readonly directory: ParticipantDirectory,
  ) {}

  /**
   * @returns the number of the joint handling
   * @throws a 400 problem naming the field that cannot be used, a 409 problem while the complaint is handled jointly
   */
  async open(complaintId: string, team: Team, { name, participant }: Person): Promise<number> {
    const rows = await this.complaints.byId(complaintId, null);
    if (rows === null) throw refused('complaintId', 'is no complaint');
    const sound = this.sound(team, rows.complaint);
    try {
      const entry = { kind: 'opened', ...sound } as const;
      return await this.handlings.open(complaintId, { entry, by: name, participant });
    } catch (error) {
      if (error instanceof JointHandlingUnderWay) throw problem(409, 'Conflict', { detail: error.message });
      throw error;
    }
  }

  /** @throws a 400 problem naming who cannot be of the team */
  sound({ lead, members, aim }: Team, complaint: SeenComplaint): Team {
    const codes = this.directory.instances.map(({ code }) => code);
    if (!codes.includes(lead)) throw refused('lead', 'is nobody of this province');
    if (members.some((code) => !codes.includes(code))) throw refused('members', 'names somebody not of this province');
    const team = { lead, aim, members: codes.filter((code) => code !== lead && members.includes(code)) };
    if (teamCodes(team).length < 2) throw refused('members', 'names nobody besides the lead');
    const [blind] = blindMembers(team, complaint);
    if (blind === undefined) return team;
    const field = blind === lead ? 'lead' : 'members';
    throw refused(field, `names ${blind}, who may not see this secret complaint`);
  }
}
