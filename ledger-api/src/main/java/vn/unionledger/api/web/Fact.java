package vn.unionledger.api.web;

/** One line of a card: what it is, what it says, and whether the eye should find it first. */
public record Fact(String label, String value, boolean strong) {}
