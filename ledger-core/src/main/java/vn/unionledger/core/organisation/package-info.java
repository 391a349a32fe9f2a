/** Units of the union: their parents, sections, funding class and officers, all dated. */
@NullMarked
package vn.unionledger.core.organisation;

import org.jspecify.annotations.NullMarked;
