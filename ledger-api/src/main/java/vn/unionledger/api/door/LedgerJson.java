package vn.unionledger.api.door;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.money.Vnd;

/** Writes the ledger's values as JSON has them: amounts as bare integers, ids, codes and accounts as bare text, hashes in hexadecimal. */
public final class LedgerJson extends JacksonModule {
    @Override
    public String getModuleName() {
        return "ledger";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Bare());
    }

    private static final class Bare extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            Class<?> raw = type.getRawClass();
            if (raw == Vnd.class) {
                return new Amount();
            }
            return raw == Sha256.class || isText(raw) ? new Text() : null;
        }

        private static boolean isText(Class<?> type) {
            return type.isRecord()
                    && type.getPackageName().startsWith("vn.unionledger.core.")
                    && List.of(type.getRecordComponents()).size() == 1
                    && type.getRecordComponents()[0].getType() == String.class;
        }
    }

    private static final class Amount extends ValueSerializer<Vnd> {
        @Override
        public void serialize(Vnd amount, JsonGenerator json, SerializationContext context) {
            json.writeNumber(amount.dong());
        }
    }

    /** Ids, codes and accounts print themselves bare. */
    private static final class Text extends ValueSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeString(value instanceof Sha256 hash ? hash.hex() : value.toString());
        }
    }
}
