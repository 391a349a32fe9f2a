package vn.unionledger.core.act;

/** A command for one aggregate. */
public interface Targeted {
    /** The aggregate as {@code type/id}, such as {@code book/stnmt-tra-vinh}; also what the command framework loads it by. */
    String target();
}
