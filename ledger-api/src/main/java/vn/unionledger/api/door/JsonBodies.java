package vn.unionledger.api.door;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.RequestReader;

/** Reads the bodies of the HTTP interface through {@link RequestReader}, and remembers what was asked for its hash. */
public final class JsonBodies extends AbstractHttpMessageConverter<Object> {
    static final String ASKED = "ledger.asked";
    private static final int BYTES_MAX = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public JsonBodies() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return (type.isRecord() || type.isInterface()) && type.getPackageName().startsWith("vn.unionledger.api.");
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return supports(type) ? getSupportedMediaTypes() : List.of();
    }

    @Override
    protected Object readInternal(Class<? extends Object> type, HttpInputMessage input) throws IOException {
        byte[] bytes = input.getBody().readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw new ProblemException(413, "request.too-large", (long) BYTES_MAX);
        }
        JsonNode json = parse(bytes);
        RequestContextHolder.currentRequestAttributes().setAttribute(ASKED, json, RequestAttributes.SCOPE_REQUEST);
        return RequestReader.json(json, type);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            var where = e.getLocation();
            throw new ProblemException(
                    400,
                    "request.not-json",
                    where == null ? 1 : where.getLineNr(),
                    where == null ? 1 : where.getColumnNr());
        }
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage output) throws HttpMessageNotWritableException {
        throw new HttpMessageNotWritableException("bodies are only read here");
    }
}
