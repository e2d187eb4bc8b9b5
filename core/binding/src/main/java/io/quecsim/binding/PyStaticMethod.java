package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a {@link PyTypeDef}: called without {@code self}. Otherwise like {@link PyFunction}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyStaticMethod {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
