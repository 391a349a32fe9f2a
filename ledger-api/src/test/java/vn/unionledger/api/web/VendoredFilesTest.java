package vn.unionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file by others")
class VendoredFilesTest {

    private static final Path STATIC = Path.of("src/main/resources/static");

    @ParameterizedTest(name = "{0}")
    @DisplayName("is byte for byte what its makers published, beside its licence")
    @CsvSource({
        "js/htmx.min.js, js/htmx-LICENSE.txt, 71ea67185bfa8c98c39d31717c6fce5d852370fcdfd129db4543774d3145c0de",
        "fonts/inter-latin-wght-normal.woff2, fonts/inter-OFL.txt, 3100e775e8616cd2611beecfa23a4263d7037586789b43f035236a2e6fbd4c62",
        "fonts/inter-vietnamese-wght-normal.woff2, fonts/inter-OFL.txt, 5c66f9e07e90c6d4ac4922cc68d60de26c17b1858e677fb5e603fce3952b3ff2"
    })
    void unchanged(String file, String licence, String sha256) throws IOException, NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(STATIC.resolve(file)));
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(sha256);
        assertThat(STATIC.resolve(licence)).isNotEmptyFile();
    }
}
