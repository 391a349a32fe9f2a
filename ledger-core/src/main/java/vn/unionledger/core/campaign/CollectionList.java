package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.unionledger.core.campaign.CampaignRefusal.ListOutOfRange;
import vn.unionledger.core.campaign.CampaignRefusal.OnListTwice;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/** Who gave how much (danh sách ủng hộ): one voucher's list. */
public record CollectionList(List<CollectionLine> lines) {
    /** How many lines one list may have. */
    public static final int MOST = 500;

    public CollectionList {
        lines = List.copyOf(lines);
    }

    public Vnd total() {
        return Vnd.sum(lines.stream().map(CollectionLine::amount));
    }

    /** The sums per section or group, in the order of the list; nothing stands for lines of no section. */
    public Map<Optional<SectionCode>, Vnd> bySection() {
        Map<Optional<SectionCode>, Vnd> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(Optional.ofNullable(line.section()), line.amount(), Vnd::plus));
        return sums;
    }

    /** How many people are named. */
    public int people() {
        return (int) lines.stream().filter(line -> line.person() != null).count();
    }

    /** Refuses a list without lines or with too many, an amount that is not positive, and a person who stands on it twice. */
    public void require() {
        if (lines.isEmpty() || lines.size() > MOST) {
            throw refuse(new ListOutOfRange(lines.size(), MOST));
        }
        Set<PersonId> seen = new HashSet<>();
        for (int row = 1; row <= lines.size(); row++) {
            CollectionLine line = lines.get(row - 1);
            Field.positive("lines[" + (row - 1) + "].amount", line.amount());
            PersonId person = line.person();
            if (person != null && !seen.add(person)) {
                throw refuse(new OnListTwice(row, person));
            }
        }
    }
}
