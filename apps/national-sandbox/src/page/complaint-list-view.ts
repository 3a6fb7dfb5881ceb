import type { Zone } from '../behaviour/behaviour.js';
import type { Complaint } from '../complaint/complaint.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { timeOf } from './wording.js';

export const statusBadge = (status: Complaint['status']): Html =>
  html`<span class="badge ${status.toLowerCase().replaceAll(' ', '-')}">${status}</span>`;

const item = (complaint: Complaint, zone: Zone): Html =>
  html`<li>
    <a href="/laporan/${complaint.trackingId}">${complaint.secret ? 'Laporan rahasia' : complaint.title}</a>
    ${statusBadge(complaint.status)}
    <p class="meta">
      <span class="number">${complaint.trackingId}</span> · ${complaint.agency.name} · ${complaint.channel} ·
      ${timeOf(complaint.receivedAt, zone)}
    </p>
  </li>`;

interface ComplaintList {
  readonly complaints: readonly Complaint[];
  /** Tracking id to go on from; null at the end. */
  readonly olderThan: string | null;
  readonly zone: Zone;
}

export const complaintListView = ({ complaints, olderThan, zone }: ComplaintList): Html =>
  html`<section aria-labelledby="daftar">
    <h2 id="daftar">Laporan yang tersimpan</h2>
    <form class="search" action="/laporan" method="get" role="search">
      <label for="nomor">Nomor lacak</label>
      <input id="nomor" name="nomor" inputmode="numeric" pattern="[0-9]{1,12}" required placeholder="1916449" />
      <button class="secondary">Lacak</button>
    </form>
    ${complaints.length === 0 && html`<p class="empty">Belum ada laporan. Sampaikan yang pertama lewat formulir.</p>`}
    <ul class="complaints">
      ${complaints.map((complaint) => item(complaint, zone))}
    </ul>
    ${olderThan !== null && html`<p><a href="/?sebelum=${olderThan}">Laporan yang lebih lama</a></p>`}
  </section>`;
