package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Writes a native attribute of a {@link PyTypeDef}: {@code (Vm, Self, value)}, the {@code Vm} being optional. A
 * {@link PyGetter} of the same name belongs to it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PySetter {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
