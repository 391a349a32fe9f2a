package vn.unionledger.projections.section;

/** A piece of a sentence. */
public sealed interface Part permits Figure, Part.Words {
    /** As it is read. */
    String text();

    /** Plain words. */
    record Words(String text) implements Part {}
}
