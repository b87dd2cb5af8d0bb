-- Payloads in the outbox are there for milliseconds and their copies for hours: compressing them and cutting
-- them into pieces costs more than the room they take. Up to this size a payload stays in its row.
alter table outbox alter column payload set storage external;
alter table outbox set (toast_tuple_target = 8160);
alter table sent_event alter column payload set storage external;
alter table sent_event set (toast_tuple_target = 8160);
