package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose annotated members are the methods and attributes of a native Python type. They are static, and the type
 * is shared by all devices, unless {@link #perDevice} says that a holder instance stands behind them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface PyTypeDef {
    /** The type's name. */
    String value();

    /** The module that shows the type, for the documentation. */
    String module() default "builtins";

    /** Whether members are instance methods of a holder made for one device; the binding then takes that holder. */
    boolean perDevice() default false;
}
