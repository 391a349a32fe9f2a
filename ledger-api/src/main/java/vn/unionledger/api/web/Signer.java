package vn.unionledger.api.web;

/** A place for a signature on paper: the office, how it is signed, such as "(Ký, họ tên)", and the name below. */
public record Signer(String office, String how, String name) {}
