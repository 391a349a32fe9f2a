package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.*;

import java.util.List;
import vn.unionledger.ops.checker.Harm.Deed;

/** What can be wrong with a ledger, each with the invariant that must say so. */
final class Defects {
    private Defects() {}

    /** @param by the invariant that must find it */
    record Defect(String name, Invariant by, Deed deed) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Defect d(String name, Invariant by, Deed deed) {
        return new Defect(name, by, deed);
    }

    private static final String COPY =
            "insert into event select %d, unit, 1000000, prev_unit_hash, unhex(md5(event_id)), agg_type,"
                    + " agg_id, agg_seq + %d, name, revision, recorded_at, metadata, payload, hash from event where position = %d";

    static List<Defect> all() {
        return java.util.stream.Stream.of(answers(), money(), approvals(), order(), views(), figures())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Defect> answers() {
        return List.of(
                d("a client was told of an append that is not there", I1, h -> h.journal("A 99999 5 x")),
                d("a client was refused what is stored", I1, h -> h.journal("R " + h.line('A', 7)[1])),
                d("a client was told another position", I1, h -> {
                    String[] told = h.line('A', 9);
                    h.journal("A " + told[1] + " " + (Long.parseLong(told[2]) + 1) + " " + told[3]);
                }),
                d("the last append cut off, the head put back", I1, h -> {
                    long first = h.number("select max(first_position) from append_key");
                    h.sql("delete from append_key where first_position = " + first);
                    h.sql("delete from event where position >= " + first);
                    h.repair();
                    h.journal("A 77777 " + first + " x");
                }),
                d("an event stored twice, hashes made anew", I1, h -> {
                    h.sql(COPY.formatted(h.head() + 1, 1, h.head()));
                    h.repair();
                }),
                d("a key stored twice", I1, h -> {
                    long approval = h.approvalOf(h.receipt());
                    h.sql(COPY.formatted(h.head() + 1, 100, approval));
                    h.repair();
                }),
                d("a key forgotten", I1, h -> h.sql("delete from append_key where first_position = " + h.receipt())),
                d(
                        "a key without events",
                        I1,
                        h -> h.sql("insert into append_key select unit, person,"
                                + " 'never sent', body_hash, first_position, last_position, recorded_at, answer from append_key"
                                + " where first_position = " + h.receipt())),
                d(
                        "a key that names fewer events than it has",
                        I1,
                        h -> h.sql("update append_key set last_position = first_position where first_position = "
                                + h.receipt())));
    }

    private static List<Defect> money() {
        return List.of(
                d("one đồng more on one line, hashes made anew", I2, h -> {
                    h.reword(h.receipt(), "\"amount\":([1-9][0-9]*)", "\"amount\":\\11");
                    h.repair();
                }),
                d("one line in another fund", I2, h -> {
                    h.reword(h.receipt(), "(place:tien-mat\",\"amount\":[0-9]+,\"fund\":\")cong-doan", "\\1mai-am");
                    h.repair();
                }),
                d("half a đồng", I2, h -> {
                    h.reword(h.receipt(), "(\"amount\":[1-9][0-9]*)", "\\1.5");
                    h.repair();
                }),
                d("a line on an account of no kind", I3, h -> {
                    h.reword(h.receipt(), "income:25", "wonder:25");
                    h.repair();
                }),
                d("a pass-through fund with income of its own", I3, h -> {
                    h.reword(
                            h.number("select position from event where name = 'fund.opened' limit 1"),
                            "ORDINARY",
                            "PASS_THROUGH");
                    h.repair();
                }),
                d("more paid than there was", I4, h -> {
                    h.reword(h.payment(), "\"amount\":(-?)([0-9]+)", "\"amount\":\\1" + "99\\2" + "000");
                    h.repair();
                }));
    }

    private static List<Defect> approvals() {
        return List.of(
                d("approved by who put it forward", I5, h -> {
                    long approval = h.approvalOf(h.payment());
                    h.sql("update event a join event s on s.agg_id = a.agg_id and s.name = 'voucher.submitted'"
                            + " set a.payload = json_replace(a.payload, '$.by', json_value(s.payload, '$.by'))"
                            + " where a.position = " + approval);
                    h.repair();
                }),
                d("the approval of other content", I5, h -> {
                    h.reword(h.approvalOf(h.payment()), "\"contentHash\":\"....", "\"contentHash\":\"0000");
                    h.repair();
                }),
                d("changed after it was approved, put forward again", I5, h -> {
                    long submitted = h.number("select s.position from event s join event a on a.agg_id = s.agg_id"
                            + " where s.name = 'voucher.submitted' and a.position = " + h.approvalOf(h.payment()));
                    h.reword(submitted, "\"documentOn\":\"2025-01-02\"", "\"documentOn\":\"2025-01-01\"");
                    h.repair();
                }),
                d("posted with other amounts than approved, balanced", I5, h -> {
                    h.reword(h.receipt(), "\"amount\":(-?)([0-9]+)", "\"amount\":\\1\\2" + "0");
                    h.repair();
                }),
                d("approved by someone who is not the chair", I5, h -> {
                    h.sql("update event set payload = replace(payload, '\"CHAIR\"', '\"COMMITTEE_MEMBER\"')"
                            + " where name = 'organisation.officer-appointed'");
                    h.repair();
                }),
                d("posted without an approver", I5, h -> {
                    h.reword(h.payment(), "\"approver\":\"[0-9a-f]+\",", "");
                    h.repair();
                }),
                d("the approver is the maker", I5, h -> {
                    h.sql("update event set payload = json_replace(payload, '$.approver',"
                            + " json_value(payload, '$.maker')) where position = " + h.payment());
                    h.repair();
                }),
                d("posted though it had been withdrawn", I5, h -> {
                    h.sql("update event set name = 'voucher.withdrawn', payload = json_remove(payload, '$.contentHash')"
                            + " where position = " + h.approvalOf(h.payment()));
                    h.repair();
                }),
                d("posted a second time under another number", I5, h -> {
                    h.sql(COPY.formatted(h.head() + 1, 1000, h.payment()));
                    h.repair();
                }),
                d("a reversal that takes more back than there was", I5, h -> {
                    h.reword(
                            h.number("select position from event where name = 'book.voucher-posted'"
                                    + " and payload like '%\"is\":\"reversal\"%' limit 1"),
                            "\"amount\":(-?)([0-9]+)",
                            "\"amount\":\\1\\2" + "0");
                    h.repair();
                }));
    }

    private static List<Defect> order() {
        return List.of(
                d("an event dropped", I6, h -> h.sql("delete from event where position = " + h.receipt())),
                d("a hole in the positions, all else made anew", I6, h -> {
                    h.sql("update event set position = position + 1 where position = " + h.head());
                    h.repair();
                }),
                d("a hole in a sequence", I6, h -> {
                    h.sql("update event set agg_seq = agg_seq + 1 where position = " + h.head());
                    h.repair();
                }),
                d("a voucher number left out", I6, h -> {
                    h.reword(h.receipt(), "\"serial\":", "\"serial\":9");
                    h.repair();
                }),
                d("two events swapped", I6, h -> {
                    long one = h.approvalOf(h.receipt());
                    long other = h.approvalOf(h.payment());
                    h.sql("update event set position = -1 where position = " + one);
                    h.sql("update event set position = " + one + " where position = " + other);
                    h.sql("update event set position = " + other + " where position = -1");
                }),
                d(
                        "one đồng more, nothing made anew",
                        I6,
                        h -> h.reword(h.receipt(), "\"amount\":([1-9][0-9]*)", "\"amount\":\\11")),
                d(
                        "another sender, nothing made anew",
                        I6,
                        h -> h.sql("update event set metadata = replace(metadata, 'CHAIR', 'CASHIER') where position = "
                                + h.approvalOf(h.receipt()))),
                d(
                        "a link of a chain changed",
                        I6,
                        h -> h.sql("update event set prev_unit_hash = reverse(prev_unit_hash) where position = "
                                + h.receipt())),
                d(
                        "a hash changed",
                        I6,
                        h -> h.sql("update event set hash = reverse(hash) where position = " + h.receipt())),
                d("an event in another unit's chain", I6, h -> {
                    h.sql("update event set unit_seq = 1000000, unit = 'cdcs-01' where unit = 'cdcs-00' and position = "
                            + h.receipt());
                    h.repair();
                }),
                d("recorded before what came before", I6, h -> {
                    h.sql("update event set recorded_at = recorded_at - 1000000000 where position = " + h.receipt());
                    h.repair();
                }),
                d(
                        "another tree in the head row",
                        I6,
                        h -> h.sql(
                                "update head set frontier = concat(substr(frontier, 1, 8), reverse(substr(frontier, 9)))")),
                d(
                        "a head row that stands before the last event",
                        I6,
                        h -> h.sql("update head set position = position - 1")));
    }

    private static List<Defect> views() {
        return List.of(
                d(
                        "one đồng more in a row",
                        I7,
                        h -> h.sql("update views.entry set amount = amount + 1 where line = 1 and position = "
                                + h.receipt())),
                d(
                        "a row of another unit",
                        I7,
                        h -> h.sql("update views.entry set unit = 'cdcs-01' where unit = 'cdcs-00' limit 1")),
                d(
                        "a row skipped",
                        I7,
                        h -> h.sql("delete from views.entry where line = 2 and position = " + h.receipt())),
                d(
                        "a row doubled",
                        I7,
                        h -> h.sql("insert into views.entry select position, 9, unit, fund, account, amount,"
                                + " section, occurred_on, concerns_on, invented from views.entry where line = 1 and position = "
                                + h.receipt())),
                d(
                        "another approver in a row",
                        I7,
                        h -> h.sql("update views.posting set approver = maker where position = " + h.payment())),
                d(
                        "another day in a row",
                        I7,
                        h -> h.sql(
                                "update views.posting set occurred_on = '2025-01-03' where position = " + h.payment())),
                d(
                        "one đồng more in the sum of a month",
                        I7,
                        h -> h.sql("update views.unit_month set held = held + 1 limit 1")),
                d("the sum of a month lost", I7, h -> h.sql("delete from views.unit_month limit 1")),
                d(
                        "another step on a desk",
                        I7,
                        h -> h.sql("update views.desk_step set step = 'WITHDRAWN' where step = 'APPROVED' limit 1")),
                d(
                        "a name sealed with another key",
                        I7,
                        h -> h.sql("update views.person set key_id = reverse(key_id) limit 1")),
                d(
                        "parked, yet nothing is missing",
                        I8,
                        h -> h.sql("insert into views.parked values ('entries', " + h.receipt()
                                + ", 'unknown-event', 'x')")),
                d("missing, yet not parked", I8, h -> {
                    h.sql("delete from views.entry where position = " + h.receipt());
                    h.sql("delete from views.posting where position = " + h.receipt());
                }),
                d("parked in another view than where it is missing", I8, h -> {
                    h.sql("delete from views.desk_step where position = " + h.approvalOf(h.receipt()));
                    h.sql("insert into views.parked values ('voucher-steps', " + h.approvalOf(h.receipt())
                            + ", 'unknown-event', 'x')");
                }),
                d(
                        "an event applied twice, by the count",
                        I8,
                        h -> h.sql("update views.view_token set applied = applied + 1 where view = 'desk'")),
                d(
                        "another running hash",
                        I8,
                        h -> h.sql(
                                "update views.view_token set running_hash = reverse(running_hash) where view = 'entries'")),
                d(
                        "a stale token",
                        I8,
                        h -> h.sql("update views.view_token set position = position - 3 where view = 'entries'")),
                d(
                        "a token of another history",
                        I8,
                        h -> h.sql(
                                "update views.view_token set event_hash = reverse(event_hash) where view = 'entries'")),
                d(
                        "a view that has stopped",
                        I8,
                        h -> h.sql("update views.view_token set state = 'STOPPED' where view = 'entries'")),
                d(
                        "a consolidation off by one",
                        I9,
                        h -> h.sql("update views.entry set amount = amount - 1 where line = 2 and position = "
                                + h.payment())),
                d(
                        "a unit under another parent in the views",
                        I9,
                        h -> h.sql("update views.organisation_fact"
                                + " set other = 'cdcs-00' where unit = 'cdcs-01' and what = 'UNIT_FOUNDED'")));
    }

    private static List<Defect> figures() {
        return List.of(
                d("a figure shown that never was true", I10, h -> {
                    String[] shown = h.line('F', 2);
                    h.journal(String.join(
                            " ", shown[0], shown[1], shown[2], shown[3], shown[4], shown[5], shown[6] + "1"));
                }),
                d("a figure from before the client's own posting", I10, h -> {
                    String[] old = h.line('F', 0);
                    h.journal(String.join(" ", old[0], old[1], old[2], old[3], "" + h.head(), "" + h.head(), old[6]));
                }),
                d("a client that sees an older figure after a newer one", I10, h -> {
                    String[] old = h.line('F', 0);
                    h.journal(String.join(" ", old[0], old[1], old[2], old[3], "0", "" + h.head(), old[6]));
                }),
                d(
                        "a key that came back after it was destroyed",
                        I11,
                        h -> h.sql(
                                "insert into vault.subject_key"
                                        + " (subject, id, wrapped) select subject, md5(subject), 'x' from vault.destroyed_key")),
                d(
                        "a key destroyed that nobody asked for",
                        I11,
                        h -> h.sql("insert into vault.destroyed_key"
                                + " (id, subject) values (md5('x'), 'person/nobody')")));
    }
}
