package vn.unionledger.api.web;

/** Words that lead somewhere; {@code here} where they name the page one is on. */
public record Link(String label, String href, boolean here) {}
