-- An agency that is closed releases its creators, as one that is banned.
ALTER TABLE roster_contract
    DROP CONSTRAINT roster_contract_end_reason_check,
    ADD CONSTRAINT roster_contract_end_reason_check
        CHECK (end_reason IN ('TERM', 'NOTICE_BY_AGENCY', 'NOTICE_BY_CREATOR', 'RELEASED', 'RELEASED_BY_SILENCE',
                              'AGENCY_BANNED', 'AGENCY_CLOSED'));
