package vn.unionledger.core.book;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.unionledger.core.id.PlaceCode;

/** The kind of voucher a set of lines makes: where money comes in or goes out decides it. */
final class FittingKind {
    private FittingKind() {}

    /**
     * The kind for lines on these places. Money that moves both ways, or through cash and bank at once, makes it CT.
     *
     * @throws IllegalArgumentException if a line names a place that is not among them
     */
    static VoucherKind of(List<Line> lines, Map<PlaceCode, PlaceKind> places) {
        Set<VoucherKind> moves = EnumSet.noneOf(VoucherKind.class);
        for (Line line : lines) {
            if (line.account().kind() == Account.Kind.PLACE) {
                PlaceCode code = line.account().asPlace();
                PlaceKind kind = places.get(code);
                if (kind == null) {
                    throw new IllegalArgumentException("no such place: " + code);
                }
                Place place = new Place(code, kind);
                moves.add(line.amount().isPositive() ? place.in() : place.out());
            }
        }
        return switch (moves.size()) {
            case 0 -> VoucherKind.KT;
            case 1 -> moves.iterator().next();
            default -> VoucherKind.CT;
        };
    }
}
