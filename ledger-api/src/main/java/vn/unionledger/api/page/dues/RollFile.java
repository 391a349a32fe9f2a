package vn.unionledger.api.page.dues;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.api.page.form.Pasted;

/**
 * A list of who paid, saved by a spreadsheet or payroll program as text: CSV in UTF-8, or the "Unicode text" of Excel. A workbook
 * or anything else that is not text is refused unopened, so nothing in it can unfold or run.
 */
final class RollFile {
    /** As many lines as a roll may have, with room for headings and sums. */
    private static final int MOST_LINES = 1_000;

    private static final char[] DIVIDERS = {'\t', ';', ','};

    private RollFile() {}

    /** What is wrong with a file, by the end of its message's key. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        private final String ground;

        private UnreadableException(String ground) {
            super(ground);
            this.ground = ground;
        }

        String ground() {
            return ground;
        }
    }

    /**
     * The lines of a file that name somebody or an amount.
     *
     * @throws UnreadableException if it is empty, no text, or longer than any roll
     */
    static List<Pasted> lines(byte[] file) throws UnreadableException {
        String text = text(file);
        if (text.isBlank()) {
            throw new UnreadableException("empty");
        }
        List<Pasted> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().fieldSeparator(divider(text)).ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                if (lines.size() == MOST_LINES) {
                    throw new UnreadableException("long");
                }
                Pasted line = Pasted.of(row.getFields());
                if (line.name() != null || line.amount() != null) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException | IOException _) {
            throw new UnreadableException("no-text");
        }
        return lines;
    }

    private static String text(byte[] file) throws UnreadableException {
        boolean sixteen = begins(file, 0xff, 0xfe);
        boolean eight = begins(file, 0xef, 0xbb, 0xbf);
        Charset charset = sixteen ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        int from = sixteen ? 2 : (eight ? 3 : 0);
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(file, from, file.length - from))
                    .toString();
            if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
                throw new UnreadableException("no-text");
            }
            return text;
        } catch (CharacterCodingException _) {
            throw new UnreadableException("no-text");
        }
    }

    /** A comma divides only where neither tab nor semicolon stands anywhere: amounts may have been written with it. */
    private static char divider(String text) {
        for (char divider : DIVIDERS) {
            if (text.indexOf(divider) >= 0) {
                return divider;
            }
        }
        return '\t';
    }

    private static boolean begins(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
