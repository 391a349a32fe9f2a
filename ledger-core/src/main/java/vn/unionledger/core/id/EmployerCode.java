package vn.unionledger.core.id;

/** The code of an employer among those whose contribution a unit collects. */
public record EmployerCode(String value) {
    /** @throws IllegalArgumentException unless the text is at most 40 lower-case letters, digits and single hyphens */
    public EmployerCode {
        Ids.requireCode("EmployerCode", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
