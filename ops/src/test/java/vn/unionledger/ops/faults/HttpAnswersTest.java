package vn.unionledger.ops.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.ops.faults.HttpAnswers.Meaning;

@DisplayName("An answer over HTTP, while the program is harmed,")
class HttpAnswersTest {
    private final HttpAnswers answers = new HttpAnswers();

    private static String problem(String code, String detail) {
        return "{\"code\":\"" + code + "\",\"detail\":\"" + detail + "\"}";
    }

    @Test
    @DisplayName("may say that it is done, that it is refused, or that it cannot now, in words")
    void proper() {
        assertThat(answers.seen(201, "{}")).isEqualTo(Meaning.DONE);
        assertThat(answers.seen(422, problem("book.short", "Quỹ không đủ tiền")))
                .isEqualTo(Meaning.REFUSED);
        assertThat(answers.seen(409, problem("log.busy", "Sổ đang bận, hãy gửi lại")))
                .isEqualTo(Meaning.NOT_NOW);
        assertThat(answers.seen(503, problem("log.unavailable", "Sổ chưa trả lời, hãy gửi lại cùng khóa")))
                .isEqualTo(Meaning.NOT_NOW);

        assertThat(answers.wrong()).isEmpty();
        assertThat(answers.counts()).isEqualTo(Map.of(201, 1, 409, 1, 422, 1, 503, 1));
    }

    @Test
    @DisplayName("is wrong where the program failed, lets nobody in, or does not say why")
    void wrong() {
        assertThat(answers.seen(500, problem("internal", "Chương trình gặp lỗi")))
                .isEqualTo(Meaning.NOT_NOW);
        answers.seen(401, problem("sign-in", "Hãy đăng nhập"));
        answers.seen(503, problem("log.unavailable", "the log is away"));
        answers.seen(503, problem("", "Sổ chưa trả lời"));
        answers.seen(422, "<html>");

        assertThat(answers.wrong()).hasSize(5);
    }
}
