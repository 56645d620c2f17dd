CREATE TABLE second_note (
    note_key varchar(40) PRIMARY KEY,
    text     varchar(20) NOT NULL
);
