import { anyFreePort } from '../ports/free-port.adapter.js';
import { Link, type Way } from './link.adapter.js';

/** The links to the servers of one federation, by the names of the parts. */
export class Links {
  private readonly links = new Map<string, Link>();

  /**
   * Opens a link at the port that clients know.
   * @returns the port at which the server is to listen, of which nobody else hears
   */
  async open(name: string, port: number, protocol: Way['protocol']): Promise<number> {
    const to = await anyFreePort();
    this.links.set(name, await Link.open({ port, to, protocol }));
    return to;
  }

  to(name: string): Link {
    const link = this.links.get(name);
    if (link === undefined) throw new Error(`There is no link to ${name}.`);
    return link;
  }

  async close(): Promise<void> {
    await Promise.all([...this.links.values()].map((link) => link.close()));
  }
}
