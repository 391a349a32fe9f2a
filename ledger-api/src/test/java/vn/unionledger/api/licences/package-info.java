/** Whether everything the program carries is named with its licence. */
@NullMarked
package vn.unionledger.api.licences;

import org.jspecify.annotations.NullMarked;
