package vn.unionledger.projections.desk;

import java.time.LocalDate;
import vn.unionledger.core.book.Place;

/** A place of money of a unit, by its name. */
public record DeskPlace(Place place, String name, LocalDate since) {}
