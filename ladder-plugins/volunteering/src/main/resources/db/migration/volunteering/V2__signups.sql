CREATE TABLE volunteering_signup (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shift_id     bigint NOT NULL REFERENCES volunteering_shift (id),
    volunteer_id bigint NOT NULL,
    state        varchar(20) NOT NULL CHECK (state IN ('PLACED', 'ACCEPTED', 'WAITING', 'DECLINED', 'CANCELLED')),
    -- the place in the line: written by whoever holds the shift's row, so that no two are the same
    signed_up_at timestamptz NOT NULL,
    UNIQUE (shift_id, volunteer_id)
);

CREATE INDEX volunteering_signup_waiting ON volunteering_signup (shift_id, signed_up_at) WHERE state = 'WAITING';
CREATE INDEX volunteering_signup_volunteer ON volunteering_signup (volunteer_id, signed_up_at DESC);
