package vn.unionledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.ChainBreak;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Link;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.chain.TreeHead;
import vn.unionledger.core.chain.UnitChain;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;
import vn.unionledger.log.codec.Canonical;
import vn.unionledger.log.codec.Codec;

/**
 * Walks the whole log from its stored bytes and says whether it holds together: positions without a hole, every hash made
 * anew, the chain of every unit, the sequence of every aggregate, the canonical form of every byte, the tree in the head row.
 * Shares nothing with the writer and the reader but the tables.
 */
public final class LogVerifier {
    private static final int PAGE = 2000;

    private final Connection connection;
    private final LongConsumer progress;
    private final Map<String, UnitChain> units = new HashMap<>();
    private final Map<String, Long> aggregates = new HashMap<>();
    private final FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);
    private @Nullable UUID ledgerId;
    private long recordedAt;

    private LogVerifier(Connection connection, LongConsumer progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** What came of the walk. */
    public sealed interface Verdict {}

    /** Everything holds together; whether it is the right history, only an anchor outside the database can say. */
    public record Sound(UUID ledgerId, TreeHead head) implements Verdict {}

    /**
     * The first place where something does not hold together.
     *
     * @param position of the event, or of the one that should be there
     * @param said what is wrong, in Vietnamese
     */
    public record Broken(long position, String said) implements Verdict {}

    /**
     * Walks the log up to the head as it is now.
     *
     * @param progress is told every few thousand events how far it is
     */
    public static Verdict verify(LogAddress address, LongConsumer progress) {
        try (Connection connection = address.open(Map.of("useServerPrepStmts", "true"))) {
            return new LogVerifier(connection, progress).walk();
        } catch (SQLException e) {
            throw new LogUnavailableException("the log cannot be verified", e);
        }
    }

    private Verdict walk() throws SQLException {
        long until;
        byte[] frontier;
        try (PreparedStatement head = connection.prepareStatement("SELECT position, frontier FROM head WHERE id = 1");
                ResultSet row = head.executeQuery()) {
            if (!row.next()) {
                return new Broken(1, "không có dòng đầu sổ");
            }
            until = row.getLong(1);
            frontier = row.getBytes(2);
        }
        try (PreparedStatement page = connection.prepareStatement(
                "SELECT position, unit, unit_seq, prev_unit_hash, event_id, agg_type, agg_id, agg_seq, name, revision,"
                        + " recorded_at, metadata, payload, hash FROM event WHERE position > ? AND position <= ?"
                        + " ORDER BY position LIMIT " + PAGE)) {
            while (tree.size() < until) {
                page.setLong(1, tree.size());
                page.setLong(2, until);
                Optional<Broken> broken = walk(page);
                if (broken.isPresent()) {
                    return broken.get();
                }
                progress.accept(tree.size());
            }
        }
        Frontier made = tree.build();
        if (ledgerId == null || !Arrays.equals(made.bytes(), frontier)) {
            return new Broken(
                    until,
                    "cây băm ở đầu sổ không khớp với các sự kiện: mong đợi gốc "
                            + made.root().hex());
        }
        long last = number("SELECT COALESCE(MAX(position), 0) FROM event");
        long head = number("SELECT position FROM head WHERE id = 1");
        // in this order: a commit between the two can only move the head further
        return last > head
                ? new Broken(head + 1, "có sự kiện ở vị trí " + last + " ngoài đầu sổ: không do chương trình ghi")
                : new Sound(ledgerId, made.head());
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Optional<Broken> walk(PreparedStatement page) throws SQLException {
        long before = tree.size();
        try (ResultSet row = page.executeQuery()) {
            while (row.next()) {
                long wanted = tree.size() + 1;
                if (row.getLong(1) != wanted) {
                    return Optional.of(
                            new Broken(wanted, "thiếu sự kiện: vị trí kế tiếp tìm thấy là " + row.getLong(1)));
                }
                String flaw = flaw(row);
                if (flaw != null) {
                    return Optional.of(new Broken(wanted, flaw));
                }
            }
        }
        return tree.size() > before
                ? Optional.empty()
                : Optional.of(new Broken(before + 1, "thiếu sự kiện: không còn vị trí nào sau đó"));
    }

    private @Nullable String flaw(ResultSet row) throws SQLException {
        byte[] metadata = row.getBytes(12);
        byte[] payload = row.getBytes(13);
        String form = form("siêu dữ liệu", metadata);
        if (form == null) {
            form = form("nội dung", payload);
        }
        if (form != null) {
            return form;
        }
        UUID ledger = ledger(payload);
        String unit = row.getString(2);
        Leaf leaf;
        try {
            leaf = Leaf.of(
                    ledger,
                    row.getLong(1),
                    unit,
                    row.getLong(3),
                    Sha256.fromBytes(row.getBytes(4)),
                    Statements.uuid(row.getBytes(5)),
                    row.getString(6),
                    row.getString(7),
                    row.getLong(8),
                    row.getString(9),
                    row.getInt(10),
                    row.getLong(11),
                    metadata,
                    payload);
        } catch (IllegalArgumentException e) {
            return "trường không hợp lệ: " + e.getMessage();
        }
        var link = new Link(leaf, Sha256.fromBytes(row.getBytes(14)));
        switch (units.getOrDefault(unit, UnitChain.before(ledger, unit)).follow(link)) {
            case UnitChain longer -> units.put(unit, longer);
            case ChainBreak broken -> {
                return said(broken);
            }
        }
        if (leaf.recordedAtMicros() < recordedAt) {
            return "giờ ghi sổ lùi lại so với sự kiện trước";
        }
        recordedAt = leaf.recordedAtMicros();
        String aggregate = leaf.aggregateType() + "/" + leaf.aggregateId();
        long sequence = aggregates.merge(aggregate, 0L, (last, first) -> last + 1);
        if (leaf.sequence() != sequence) {
            return "thứ tự trong " + aggregate + " là " + leaf.sequence() + ", phải là " + sequence;
        }
        tree.append(link.storedHash());
        return null;
    }

    /** The ledger's id as the first event says; every later hash is bound to it. */
    private UUID ledger(byte[] payload) {
        UUID id = ledgerId;
        if (id == null) {
            id = LedgerIdentity.of(Codec.FACTS.read(LedgerOpened.class, payload))
                    .ledgerId();
            ledgerId = id;
        }
        return id;
    }

    private static @Nullable String form(String what, byte[] bytes) {
        return Canonical.check(bytes)
                .map(flaw -> what + " không ở dạng chuẩn tại byte " + flaw.offset() + " (" + flaw.what() + ")")
                .orElse(null);
    }

    private static String said(ChainBreak broken) {
        String what =
                switch (broken.kind()) {
                    case OTHER_LEDGER -> "thuộc sổ khác";
                    case OTHER_UNIT -> "thuộc chuỗi của đơn vị khác";
                    case MISSING -> "thiếu sự kiện của đơn vị";
                    case REPEATED -> "số thứ tự trong đơn vị bị lặp";
                    case OUT_OF_ORDER -> "vị trí không tăng";
                    case BACK_IN_TIME -> "giờ ghi sổ lùi lại";
                    case OTHER_PREDECESSOR -> "không nối tiếp sự kiện trước của đơn vị";
                    case CHANGED -> "nội dung đã bị thay đổi: mã băm không khớp";
                    case OTHER_END -> "chuỗi của đơn vị kết thúc ở chỗ khác";
                };
        return what + " (đơn vị " + broken.unit() + ", số " + broken.unitSeq() + ": mong đợi " + broken.expected()
                + ", gặp " + broken.found() + ")";
    }
}
