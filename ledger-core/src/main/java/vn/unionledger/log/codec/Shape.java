package vn.unionledger.log.codec;

import tools.jackson.core.JsonGenerator;

/** How one type of value is written and read. Writing and reading refuse with a {@link CodecException}. */
interface Shape {
    void write(Object value, JsonGenerator out);

    /** Reads the value whose first token is the current one, and leaves its last token current. */
    Object read(Source in);
}
