package vn.unionledger.api.signin;

import vn.unionledger.core.id.UnitId;

/**
 * What a person looks at.
 *
 * @param unit a unit this person may see
 * @param names whether the names of people may be shown; an upper level sees amounts, funds and days only
 */
public record Seen(SignedIn person, UnitId unit, boolean names) {}
