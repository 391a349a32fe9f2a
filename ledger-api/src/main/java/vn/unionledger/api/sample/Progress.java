package vn.unionledger.api.sample;

/** Hears how far the loading of the sample has come. */
@FunctionalInterface
public interface Progress {
    /** For nobody to hear. */
    Progress SILENT = (done, of) -> {};

    /**
     * Says that so many acts are recorded.
     *
     * @param done how many, counting those of an earlier loading
     * @param of how many there are
     */
    void loaded(int done, int of);
}
