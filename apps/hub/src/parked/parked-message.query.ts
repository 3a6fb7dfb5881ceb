/**
 * Parked messages: one for all records of one door that carry the same bytes or the same event, under the id of the
 * first and with the cause of the last.
 */
export const parkedMessages = `
  SELECT first.id, first.door, first.topic, first.partition, first.record_offset, first.received_at,
    CASE WHEN first.door LIKE 'lapor.in.%.v1' THEN substr(first.door, 10, length(first.door) - 12) END AS participant,
    latest.id AS record_id, latest.source, latest.event_id, latest.complaint_id, latest.cause, latest.errors,
    length(latest.record) AS bytes, coalesce(attempt.attempts, 0)::integer AS attempts,
    attempt.outcome AS last_outcome, given_up.reason AS given_up_reason,
    CASE
      WHEN attempt.outcome IN ('applied', 'conflict', 'held', 'duplicate') AND latest.id <= attempt.parked_before
        THEN 'settled'
      WHEN first.door = 'lapor.in.' || latest.source || '.v1' AND (
          EXISTS (SELECT FROM ledger_entry e WHERE e.source = latest.source AND e.event_id = latest.event_id) OR
          EXISTS (SELECT FROM held_event h WHERE h.source = latest.source AND h.event_id = latest.event_id) OR
          EXISTS (SELECT FROM duplicate_event d WHERE d.source = latest.source AND d.event_id = latest.event_id))
        THEN 'settled'
      WHEN given_up.parked_id IS NOT NULL THEN 'given-up'
      WHEN attempt.attempts > 0 AND attempt.outcome IS NULL AND latest.id <= attempt.parked_before THEN 'redriven'
      ELSE 'open'
    END AS state
  FROM parked_record AS first
  CROSS JOIN LATERAL (
    SELECT again.* FROM parked_record AS again
    WHERE again.id = first.id OR (again.id > first.id AND again.door = first.door AND (again.digest = first.digest OR
      (again.source = first.source AND again.event_id = first.event_id)))
    ORDER BY again.id DESC LIMIT 1) AS latest
  LEFT JOIN LATERAL (
    SELECT outcome, parked_before, count(*) OVER () AS attempts FROM redrive_attempt
    WHERE parked_id = first.id AND written_at IS NOT NULL ORDER BY id DESC LIMIT 1) AS attempt ON true
  LEFT JOIN parked_given_up AS given_up ON given_up.parked_id = first.id
  WHERE NOT EXISTS (
    SELECT FROM parked_record AS earlier
    WHERE earlier.id < first.id AND earlier.door = first.door AND (earlier.digest = first.digest OR
      (earlier.source = first.source AND earlier.event_id = first.event_id)))`;
