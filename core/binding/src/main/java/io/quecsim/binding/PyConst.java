package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constant or other attribute of a {@link PyModule} or {@link PyTypeDef}: a field, or a method without parameters or
 * with the {@code Vm}, read once when the module is made. The value is an {@code int}, {@code long}, {@code boolean},
 * {@code double}, {@code String} or guest object; in a type shared by devices, an {@code int} or guest object.
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.SOURCE)
public @interface PyConst {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
