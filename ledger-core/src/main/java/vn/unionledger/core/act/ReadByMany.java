package vn.unionledger.core.act;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An aggregate that commands of every unit look at and few change, as the rules for everyone are. Who looks at it keeps others
 * from changing it until the command is recorded, but not from looking. No act may change one after having looked at it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadByMany {}
