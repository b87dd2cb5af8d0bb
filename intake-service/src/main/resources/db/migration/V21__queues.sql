-- Sizes and ages of the queues, counted at each look of the monitoring without reading the table.
create index referral_queue on referral (status, updated_at)
    where status in ('RECEIVED', 'AWAITING_INFORMATION', 'IN_REVIEW');
