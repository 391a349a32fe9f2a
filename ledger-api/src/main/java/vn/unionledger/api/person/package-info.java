/** People at the door: registered with their names sealed, named only to those who may see names, and forgotten. */
@NullMarked
package vn.unionledger.api.person;

import org.jspecify.annotations.NullMarked;
