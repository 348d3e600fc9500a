-- The trace of whoever decided to send a message, told on to who gets it (W3C Trace Context); it names nobody.
ALTER TABLE outbox ADD COLUMN trace_parent text
    CHECK (trace_parent ~ '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
