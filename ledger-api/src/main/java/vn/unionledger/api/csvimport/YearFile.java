package vn.unionledger.api.csvimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.unionledger.core.chain.Sha256;

/**
 * A file that has been checked whole.
 *
 * @param hash of its bytes; what is imported from it is keyed by it
 * @param firstDay the earliest day in it
 * @param units what each unit of the source needs
 */
record YearFile(Path path, Sha256 hash, int vouchers, long lines, LocalDate firstDay, Map<String, SourceUnit> units) {
    private static final int FAULTS_SHOWN = 100;
    private static final long LARGEST = 2L << 30;

    /** What the file has of one unit: its funds and its parties, in the order of their appearance, and what it opens with. */
    record SourceUnit(Set<String> funds, Set<String> parties, Openings openings) {
        SourceUnit() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new Openings());
        }
    }

    /** Checks a file whole. @throws FileRefusedException with what is wrong, row by row */
    static YearFile check(Path path, LocalDate today) {
        List<RowFault> faults = new ArrayList<>();
        long[] counts = new long[3];
        Map<String, SourceUnit> units = new LinkedHashMap<>();
        LocalDate[] first = {LocalDate.MAX};
        if (size(path) > LARGEST) {
            throw new FileRefusedException(
                    List.of(new RowFault(
                            1, "file", "file-large", path.getFileName().toString())),
                    1);
        }
        Consumer<RowFault> fault = one -> {
            counts[2]++;
            if (faults.size() < FAULTS_SHOWN) {
                faults.add(one);
            }
        };
        new RowReader(
                        voucher -> {
                            counts[0]++;
                            counts[1] += voucher.lines().size();
                            if (voucher.date().isBefore(first[0])) {
                                first[0] = voucher.date();
                            }
                            SourceUnit unit = units.computeIfAbsent(voucher.unit(), _ -> new SourceUnit());
                            unit.funds().add(voucher.fund());
                            if (!voucher.opens()) {
                                unit.parties().add(voucher.party());
                            }
                            RowFault wrong = unit.openings().see(voucher);
                            if (wrong != null) {
                                fault.accept(wrong);
                            }
                        },
                        fault,
                        today)
                .read(path);
        if (faults.isEmpty() && counts[0] == 0) {
            faults.add(new RowFault(1, "file", "file-empty", path.getFileName().toString()));
        }
        if (!faults.isEmpty()) {
            throw new FileRefusedException(faults, Math.max(counts[2], faults.size()));
        }
        return new YearFile(path, hash(path), Math.toIntExact(counts[0]), counts[1], first[0], units);
    }

    /** Reads the file once more, a transaction at a time. */
    void each(Consumer<SourceVoucher> voucher) {
        new RowReader(
                        voucher,
                        fault -> {
                            throw new FileRefusedException(List.of(fault), 1);
                        },
                        LocalDate.MAX)
                .read(path);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sha256 hash(Path path) {
        try (InputStream bytes = Files.newInputStream(path);
                DigestInputStream hashing = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            hashing.transferTo(OutputStream.nullOutputStream());
            return Sha256.fromBytes(hashing.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
