-- The event log. Ids and keys compare byte for byte; positions come from the head row, never from a sequence.

CREATE TABLE event (
    position       BIGINT       NOT NULL COMMENT 'place in the one order: 1, 2, 3 without a hole',
    unit           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'whose chain it is in; ledger for events of no unit',
    unit_seq       BIGINT       NOT NULL COMMENT 'place in the chain of the unit: 1, 2, 3',
    prev_unit_hash BINARY(32)   NOT NULL COMMENT 'hash of the event before it in the unit; zero bytes for the first',
    event_id       BINARY(16)   NOT NULL COMMENT 'derived from unit, person, key and place in the append',
    agg_type       VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agg_id         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agg_seq        BIGINT       NOT NULL COMMENT 'place in the aggregate: 0, 1, 2',
    name           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'stored name without the revision',
    revision       INT          NOT NULL,
    recorded_at    BIGINT       NOT NULL COMMENT 'microseconds since 1970-01-01 UTC, never decreasing with position',
    metadata       BLOB         NOT NULL COMMENT 'canonical JSON: who, why, once',
    payload        LONGBLOB     NOT NULL COMMENT 'canonical JSON: what happened',
    hash           BINARY(32)   NOT NULL COMMENT 'leaf hash over everything above',
    PRIMARY KEY (position),
    UNIQUE KEY event_aggregate (agg_type, agg_id, agg_seq),
    UNIQUE KEY event_event_id (event_id),
    UNIQUE KEY event_unit (unit, unit_seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE head (
    id          TINYINT         NOT NULL COMMENT 'always 1: the only lock of the log',
    position    BIGINT          NOT NULL COMMENT 'position of the last event',
    recorded_at BIGINT          NOT NULL COMMENT 'moment of the last event',
    frontier    VARBINARY(2040) NOT NULL COMMENT 'right edge of the RFC 6962 tree over all leaves',
    touched     BIGINT          NOT NULL COMMENT 'counts the writes, also those that only made sure of an earlier one',
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE append_key (
    unit           VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person         VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for the acts of the ledger itself',
    idem_key       VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    body_hash      BINARY(32)   NOT NULL COMMENT 'of the command as it was asked',
    first_position BIGINT       NOT NULL,
    last_position  BIGINT       NOT NULL,
    recorded_at    BIGINT       NOT NULL,
    answer         VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (unit, person, idem_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE claim (
    kind      VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    claim_key VARCHAR(140) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    position  BIGINT       NOT NULL COMMENT 'of the first event of the append that took it',
    PRIMARY KEY (kind, claim_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE snapshot (
    agg_type VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agg_id   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agg_seq  BIGINT       NOT NULL COMMENT 'last event that is in it',
    name     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    revision INT          NOT NULL,
    position BIGINT       NOT NULL,
    hash     BINARY(32)   NOT NULL COMMENT 'of the event at that position: another one in the log makes the snapshot worthless',
    body     LONGBLOB     NOT NULL,
    PRIMARY KEY (agg_type, agg_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TRIGGER event_keeps BEFORE UPDATE ON event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log is append-only: a correction is a new event';
CREATE TRIGGER event_stays BEFORE DELETE ON event FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log is append-only: an event is never deleted';
CREATE TRIGGER append_key_keeps BEFORE UPDATE ON append_key FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log is append-only: a key keeps its answer';
CREATE TRIGGER append_key_stays BEFORE DELETE ON append_key FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log is append-only: a key is never deleted';
CREATE TRIGGER claim_keeps BEFORE UPDATE ON claim FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log is append-only: a claim is never changed';
CREATE TRIGGER claim_stays BEFORE DELETE ON claim FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log is append-only: a claim is never given back';
CREATE TRIGGER head_stays BEFORE DELETE ON head FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the log has exactly one head';
CREATE TRIGGER head_goes_on BEFORE UPDATE ON head FOR EACH ROW
BEGIN
    IF NEW.id <> OLD.id OR NEW.position < OLD.position OR NEW.recorded_at < OLD.recorded_at OR NEW.touched <= OLD.touched THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the head of the log only goes forward';
    END IF;
END;

-- The running account may not see triggers, yet has to know that they are there.
CREATE PROCEDURE log_triggers() READS SQL DATA SQL SECURITY DEFINER
    SELECT trigger_name, event_object_table, action_timing, event_manipulation, action_statement
      FROM information_schema.triggers
     WHERE trigger_schema = DATABASE()
     ORDER BY trigger_name;
