package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads a native attribute of a {@link PyTypeDef}: {@code (Vm, Self)}, the {@code Vm} being optional.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyGetter {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
