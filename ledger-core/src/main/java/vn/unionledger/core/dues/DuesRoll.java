package vn.unionledger.core.dues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/** A list of members with what each paid (danh sách thu đoàn phí), or got back. */
public record DuesRoll(List<RollLine> lines) {
    public DuesRoll {
        lines = List.copyOf(lines);
    }

    public Vnd total() {
        return Vnd.sum(lines.stream().map(RollLine::amount));
    }

    /** What of it is shared, per section or group, in the order of the roll. */
    public Map<Optional<SectionCode>, Vnd> standard() {
        return bySection(lines, false);
    }

    /** What of it is kept whole, per section or group, in the order of the roll. */
    public Map<Optional<SectionCode>, Vnd> excess() {
        return bySection(lines, true);
    }

    private static Map<Optional<SectionCode>, Vnd> bySection(List<RollLine> lines, boolean excess) {
        Map<Optional<SectionCode>, Vnd> sums = new LinkedHashMap<>();
        for (RollLine line : lines) {
            Vnd part = excess ? line.excess() : line.standard();
            if (!part.isZero()) {
                sums.merge(Optional.ofNullable(line.section()), part, Vnd::plus);
            }
        }
        return sums;
    }
}
