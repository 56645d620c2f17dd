-- whether volunteers need a certificate from the register of crimes against children (børneattest)
ALTER TABLE volunteering_need ADD COLUMN check_required boolean NOT NULL DEFAULT false;

-- that it was asked for and found in order: never the certificate itself, nor a CPR number
CREATE TABLE volunteering_check (
    need_id      bigint NOT NULL REFERENCES volunteering_need (id),
    volunteer_id bigint NOT NULL,
    asked_on     date NOT NULL,
    approved_on  date,
    -- nobody once that official has been erased
    approved_by  bigint,
    expires_on   date,
    PRIMARY KEY (need_id, volunteer_id),
    CHECK ((approved_on IS NULL) = (expires_on IS NULL))
);

CREATE INDEX volunteering_check_volunteer ON volunteering_check (volunteer_id);
CREATE INDEX volunteering_check_approver ON volunteering_check (approved_by) WHERE approved_by IS NOT NULL;
