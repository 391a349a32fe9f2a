package vn.unionledger.api.page.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;

/** A form that was sent to record something: by whom, under which key, from where, and what stands in it. */
public record SentForm(Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response) {

    /** What stands in it, by field name; a copy. */
    public Map<String, List<String>> fields() {
        return FormFields.of(request);
    }

    /** The same with what its address says besides, or instead. */
    public Map<String, List<String>> with(Map<String, String> fixed) {
        Map<String, List<String>> fields = fields();
        fixed.forEach((name, value) -> fields.put(name, List.of(value)));
        return fields;
    }

    /** @throws FaultyRequestException with everything that is wrong in it */
    public <T> T read(Class<T> type) {
        return RequestReader.form(fields(), type);
    }

    /**
     * Read together with what its address says.
     *
     * @throws FaultyRequestException with everything that is wrong in it
     */
    public <T> T read(Class<T> type, Map<String, String> fixed) {
        return RequestReader.form(with(fixed), type);
    }
}
