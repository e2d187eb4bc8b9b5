package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class method of a {@link PyTypeDef}: the first parameter after the optional {@code Vm} is the {@code PyType} it is
 * called on. Otherwise like {@link PyFunction}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyClassMethod {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
