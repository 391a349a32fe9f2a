package vn.unionledger.api.page;

import java.util.ArrayList;
import java.util.List;
import vn.unionledger.api.web.Frame.Door;
import vn.unionledger.core.organisation.Office;

/** The main sections an office sees, and the four below a phone's screen. */
final class Doors {

    private static final Room TO_DO = new Room("door.to-do", "/", "/cho-duyet");
    private static final Room BELOW = new Room("door.units", "/cap-duoi");
    private static final Room MONEY = new Room(
            "door.money",
            "/so-quy",
            "/phieu",
            "/tam-ung",
            "/khoa-so",
            "/doan-phi",
            "/doan-vien",
            "/kinh-phi",
            "/nop-cap-tren",
            "/dang-chuyen",
            "/cho-hoan-tra");
    private static final Room WELFARE = new Room(
            "door.welfare",
            "/cham-lo",
            "/quy",
            "/van-dong",
            "/thien-tai",
            "/hien-vat",
            "/mai-am",
            "/nghia-vu",
            "/viec-lam");
    private static final Room REPORTS = new Room("door.reports", "/bao-cao", "/so-sanh", "/chi-tieu");
    private static final Room INSPECTION = new Room("door.inspection", "/kiem-tra");
    private static final Room TRAIL = new Room("door.trail", "/nhat-ky", "/su-kien");
    private static final Room UNIT = new Room("door.unit", "/don-vi", "/quy-dinh");

    private Doors() {}

    /** The rail. Everything counted as waiting waits behind the first door. */
    static List<Door> rail(Reading reading, long waiting) {
        List<Door> doors = new ArrayList<>();
        for (Room room : rooms(reading.office())) {
            boolean here = room.holds(reading.way().path());
            doors.add(new Door(room.key, reading.way().to(room.first()), room.equals(TO_DO) ? waiting : 0, here));
        }
        return doors;
    }

    /** The four doors below a phone's screen. */
    static List<Door> tabs(Reading reading, long waiting) {
        String path = reading.way().path();
        boolean approves = reading.office() == Office.CHAIR || reading.office() == Office.VICE_CHAIR;
        Room first = approves ? new Room("door.approvals", "/cho-duyet") : TO_DO;
        Room second = new Room("door.cash-book", "/so-quy");
        return List.of(
                new Door(first.key, reading.way().to(first.first()), waiting, first.holds(path)),
                new Door(second.key, reading.way().to(second.first()), 0, second.holds(path)),
                new Door(REPORTS.key, reading.way().to(REPORTS.first()), 0, REPORTS.holds(path)),
                new Door("door.more", "#muc-luc", 0, false));
    }

    private static List<Room> rooms(Office office) {
        List<Room> rooms = new ArrayList<>(List.of(TO_DO));
        if (office == Office.FINANCE_OFFICER) {
            rooms.add(BELOW);
        }
        rooms.addAll(List.of(MONEY, WELFARE, REPORTS, INSPECTION, TRAIL, UNIT));
        return rooms;
    }

    /** A section and the addresses that belong to it; the first is where its door leads. */
    private record Room(String key, List<String> addresses) {
        Room(String key, String... addresses) {
            this(key, List.of(addresses));
        }

        String first() {
            return addresses.getFirst();
        }

        boolean holds(String path) {
            return addresses.stream()
                    .anyMatch(one -> path.equals(one) || (one.length() > 1 && path.startsWith(one + "/")));
        }
    }
}
