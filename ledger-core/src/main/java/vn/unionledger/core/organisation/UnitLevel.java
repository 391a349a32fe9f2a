package vn.unionledger.core.organisation;

/** The level of a unit. Source: the union's statutes; levels before and after July 2025 differ in which bodies stand on them. */
public enum UnitLevel {
    CONFEDERATION,
    PROVINCE,
    NATIONAL_SECTOR,
    DIRECT_UPPER,
    GRASSROOTS
}
