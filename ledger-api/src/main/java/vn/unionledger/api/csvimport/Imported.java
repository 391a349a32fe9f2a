package vn.unionledger.api.csvimport;

import vn.unionledger.core.id.ImportId;

/** What an import brought. */
public record Imported(ImportId file, int vouchers, long lines, int units) {}
