package io.quecsim.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a {@link PyModule} class that <em>is</em> a Python function. Its Javadoc begins with its call:
 * <code>{@literal {@code gc.collect()}}</code>.
 *
 * <p>Parameters: optionally the {@code Vm} first; then {@code Object}, {@code int}, {@code long}, {@code double},
 * {@code boolean}, {@code String} or a guest object class, converted or refused with MicroPython's TypeError; an
 * {@code Object[]} takes the remaining positional arguments. {@link Default}, {@link Kw} and {@link KwOnly} refine
 * them. The raw form {@code (Vm, Object[] args, PyStr[] kwNames)} gets everything as it was given.
 *
 * <p>Result: {@code Object} or a guest object class (Java null: the call parked or entered a frame), {@code int},
 * {@code long}, {@code double}, {@code boolean}, {@code String}, {@code byte[]} (a {@code bytes}), or {@code void} for
 * {@code None}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface PyFunction {
    /** The Python name, where it is not the Java one. */
    String name() default "";
}
