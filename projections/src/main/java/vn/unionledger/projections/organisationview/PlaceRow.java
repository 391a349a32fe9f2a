package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.id.PlaceCode;

/** A place of money of a unit. */
public record PlaceRow(PlaceCode place, PlaceKind kind, String name, LocalDate addedOn) {}
