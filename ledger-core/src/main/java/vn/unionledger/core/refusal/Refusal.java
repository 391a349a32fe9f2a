package vn.unionledger.core.refusal;

/** Why a rule says no, with the facts of the case. Each feature seals its own; the doors give it a code and words. */
public interface Refusal {}
