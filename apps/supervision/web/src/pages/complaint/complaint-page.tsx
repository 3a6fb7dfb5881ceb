import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import { complaintQuery } from '../../api/queries';
import type { ComplaintDetail } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { PrintButton } from '../../components/print-button';
import { StaleNotice } from '../../components/stale-notice';
import { useMessages } from '../../i18n/language';
import { lastList } from '../complaints/last-list';
import { Accesses } from './accesses';
import { CaseJointHandling } from '../joint-handling/case-joint-handling';
import { ChainProof } from './chain-proof';
import { Clocks } from './clocks';
import { EvidenceForm } from './evidence-form';
import { Facts } from './facts';
import { Milestones } from './milestones';
import { Report } from './report';
import { Shares } from './shares';
import { StoryLink } from './story-link';
import { Timeline } from './timeline';
import { Way } from './way';
import { WhereNow } from './where-now';

const route = getRouteApi('/laporan/$id');

export function ComplaintPage() {
  const messages = useMessages();
  const { id } = route.useParams();
  const { data: complaint, error, refetch, dataUpdatedAt } = useQuery(complaintQuery(id));
  const isMissing = error instanceof RequestError && error.status === 404;
  return (
    <>
      <title>{`${complaint?.title ?? (complaint ? messages.secretTitle : id)} — ${messages.product}`}</title>
      <div className="no-print flex items-center justify-between gap-4">
        <Link
          to="/laporan"
          search={lastList()}
          className="link inline-flex items-center gap-1 text-small no-underline hover:underline"
        >
          <Icon name="chevronLeft" className="size-4" />
          {messages.backToList}
        </Link>
        <div className="flex flex-wrap justify-end gap-2">
          {complaint !== undefined && <StoryLink complaint={complaint} />}
          <PrintButton />
        </div>
      </div>
      {complaint !== undefined && error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      {complaint !== undefined && <ComplaintBody complaint={complaint} />}
      {complaint === undefined && isMissing && <MissingComplaint />}
      {complaint === undefined && error !== null && !isMissing && (
        <div className="mt-4">
          <Failure error={error} retry={refetch} />
        </div>
      )}
      {complaint === undefined && error === null && <ComplaintSkeleton />}
    </>
  );
}

function ComplaintBody({ complaint }: { complaint: ComplaintDetail }) {
  return (
    <article className="mt-4 grid gap-6">
      <WhereNow complaint={complaint} />
      <Way complaint={complaint} />
      <div className="grid items-start gap-6 *:min-w-0 xl:grid-cols-[repeat(auto-fit,minmax(34rem,1fr))]">
        <Clocks complaint={complaint} />
        <Shares shares={complaint.shares} />
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_25rem] wide:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="grid min-w-0 items-start gap-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,1.35fr)]">
          <Report complaint={complaint} />
          <Timeline complaint={complaint} />
        </div>
        <div className="grid min-w-0 gap-6">
          <ChainProof complaint={complaint} />
          <EvidenceForm id={complaint.id} />
          <CaseJointHandling complaint={complaint} />
          <Milestones complaint={complaint} />
          <Facts complaint={complaint} />
          <Accesses id={complaint.id} />
        </div>
      </div>
    </article>
  );
}

function MissingComplaint() {
  const messages = useMessages();
  return (
    <div className="panel mt-4 px-6 py-14 text-center">
      <h1 className="text-lead font-[640]">{messages.complaintMissing}</h1>
      <p className="mt-1 text-ink-soft">{messages.complaintMissingExplained}</p>
    </div>
  );
}

function ComplaintSkeleton() {
  const messages = useMessages();
  return (
    <div role="status" className="mt-4 grid gap-6">
      <span className="sr-only">{messages.loading}</span>
      <div className="skeleton h-36" />
      <div className="skeleton h-56" />
      <div className="skeleton h-96" />
    </div>
  );
}
