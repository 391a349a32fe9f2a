package vn.unionledger.api.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The days on which an office of a union is open: Monday to Friday without the public holidays of 2021 to 2025. */
final class WorkingDays {
    private static final List<Holiday> HOLIDAYS = List.of(
            new Holiday("2021-01-01", 1),
            new Holiday("2021-02-10", 7),
            new Holiday("2021-04-21", 1),
            new Holiday("2021-04-30", 4),
            new Holiday("2021-09-02", 2),
            new Holiday("2022-01-01", 3),
            new Holiday("2022-01-31", 5),
            new Holiday("2022-04-11", 1),
            new Holiday("2022-04-30", 4),
            new Holiday("2022-09-01", 2),
            new Holiday("2023-01-01", 2),
            new Holiday("2023-01-20", 7),
            new Holiday("2023-04-29", 5),
            new Holiday("2023-09-01", 4),
            new Holiday("2024-01-01", 1),
            new Holiday("2024-02-08", 7),
            new Holiday("2024-04-18", 1),
            new Holiday("2024-04-29", 3),
            new Holiday("2024-08-31", 4),
            new Holiday("2025-01-01", 1),
            new Holiday("2025-01-25", 9),
            new Holiday("2025-04-07", 1),
            new Holiday("2025-04-30", 5),
            new Holiday("2025-08-30", 4));

    private WorkingDays() {}

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && HOLIDAYS.stream().noneMatch(holiday -> holiday.covers(day));
    }

    /** That day, or the first open one after it. */
    static LocalDate from(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** The open day so many open days before this one. */
    static LocalDate before(LocalDate day, int openDays) {
        LocalDate open = day;
        for (int left = openDays; left > 0; left--) {
            open = open.minusDays(1);
            while (!isOpen(open)) {
                open = open.minusDays(1);
            }
        }
        return open;
    }

    /** The n-th open day of a month, from 1. */
    static LocalDate nth(YearMonth month, int n) {
        LocalDate open = from(month.atDay(1));
        for (int left = n; left > 1; left--) {
            open = from(open.plusDays(1));
        }
        return open;
    }

    private record Holiday(LocalDate first, int days) {
        Holiday(String first, int days) {
            this(LocalDate.parse(first), days);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(first.plusDays(days));
        }
    }
}
