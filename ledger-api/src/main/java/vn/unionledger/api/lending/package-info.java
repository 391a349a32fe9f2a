/** How the mutual-aid fund stands, its members' money, and the register of the national employment fund, at the door. */
@NullMarked
package vn.unionledger.api.lending;

import org.jspecify.annotations.NullMarked;
