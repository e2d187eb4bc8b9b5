package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link PyTypeDef}: like {@link PyFunction}, but the first parameter after the optional {@code Vm} is
 * {@code self}, of the Java class of the type's instances.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyMethod {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
