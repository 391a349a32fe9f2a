package vn.unionledger.projections.organisationview;

import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.Sealed;

/** A person the books know, with the name as it is sealed; only the vault can open it. */
public record NamedPerson(PersonId person, UnitId unit, Sealed<Sealed.Name> name) {}
